import { Path, Svg, View } from "@react-pdf/renderer";
import type { Scene, SceneBox, ScenePath } from "@/lib/figure/scene";
import { viewBoxOf } from "@/lib/figure/svg";
import { mm } from "../theme";

/** At least 55 mm for start and end side by side (handout rule 8). */
export const PAIR_WIDTH = mm(66);
const TALLEST = mm(27);
const GAP = 6;
const DISTANCE = 3;
/** Points; a thinner arrow fades on a photocopy (handout rule 8). */
const THINNEST_ARROW = 1.5;

/** Start and end of the movement in one scale; takes no room while the exercise has no drawing. */
export function FigurePair({ frames }: { readonly frames: readonly Scene[] }) {
  if (frames.length === 0) return null;
  return (
    <View
      style={{
        width: PAIR_WIDTH,
        flexDirection: "row",
        justifyContent: "space-between",
        marginBottom: DISTANCE,
      }}
    >
      {frames.map((scene, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the frames of a figure are fixed, in order
        <Frame key={index} scene={scene} count={frames.length} />
      ))}
    </View>
  );
}

/** The height the pair takes, its distance to what follows included. */
export function pairHeight(frames: readonly Scene[]): number {
  const heights = frames.map(({ box }) => box.height * scaleOf(box, frames.length));
  return Math.max(0, ...heights) + DISTANCE;
}

function scaleOf(box: SceneBox, count: number): number {
  return Math.min(frameWidth(count) / box.width, TALLEST / box.height);
}

function frameWidth(count: number): number {
  return (PAIR_WIDTH - GAP * (count - 1)) / count;
}

function Frame({ scene, count }: { readonly scene: Scene; readonly count: number }) {
  const { box } = scene;
  const scale = scaleOf(box, count);
  return (
    <View style={{ width: frameWidth(count), alignItems: "center" }}>
      <Svg width={box.width * scale} height={box.height * scale} viewBox={viewBoxOf(box)}>
        {scene.paths.map((path, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the paths of a drawing are fixed, in painting order
          <DrawnPath key={index} path={path} scale={scale} />
        ))}
      </Svg>
    </View>
  );
}

function DrawnPath({ path, scale }: { readonly path: ScenePath; readonly scale: number }) {
  const { d, fill, stroke, opacity } = path;
  const tone = opacity === undefined ? {} : { fillOpacity: opacity };
  if (!stroke) return <Path d={d} fill={fill} {...tone} />;
  const strokeWidth = strokeOf(path, scale);
  const line = { stroke, strokeWidth, strokeLinejoin: "round" } as const;
  if (!path.under) return <Path d={d} fill={fill} {...tone} {...line} strokeLinecap="round" />;
  // The renderer has no paint order: the outline first, the fill over its inner half.
  return (
    <>
      <Path d={d} fill={stroke} {...line} />
      <Path d={d} fill={fill} {...tone} />
    </>
  );
}

function strokeOf({ layer, strokeWidth = 1 }: ScenePath, scale: number): number {
  return layer === "mark" ? Math.max(strokeWidth, THINNEST_ARROW / scale) : strokeWidth;
}
