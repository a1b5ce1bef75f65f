/** Solves the symmetric positive definite system `A x = b` by Cholesky; A is row-major and is overwritten. */
export function solvePositive(a: Float64Array, b: Float64Array, n: number): Float64Array {
  const get = (i: number) => a[i] ?? 0;
  for (let j = 0; j < n; j++) {
    let diagonal = get(j * n + j);
    for (let k = 0; k < j; k++) diagonal -= get(j * n + k) ** 2;
    const root = Math.sqrt(Math.max(diagonal, 1e-18));
    a[j * n + j] = root;
    for (let i = j + 1; i < n; i++) {
      let sum = get(i * n + j);
      for (let k = 0; k < j; k++) sum -= get(i * n + k) * get(j * n + k);
      a[i * n + j] = sum / root;
    }
  }
  return backSubstitute(a, b, n);
}

function backSubstitute(a: Float64Array, b: Float64Array, n: number): Float64Array {
  const x = Float64Array.from(b);
  for (let i = 0; i < n; i++) {
    let sum = x[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= (a[i * n + k] ?? 0) * (x[k] ?? 0);
    x[i] = sum / (a[i * n + i] ?? 1);
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i] ?? 0;
    for (let k = i + 1; k < n; k++) sum -= (a[k * n + i] ?? 0) * (x[k] ?? 0);
    x[i] = sum / (a[i * n + i] ?? 1);
  }
  return x;
}
