/**
 * BCP 47 tags of the languages that a form offers: those most spoken at home in the census of England and Wales 2021 and
 * the American Community Survey 2021, the official languages of Europe, and those most asked for by interpreters.
 */
export const SPOKEN_LANGUAGES: readonly string[] = [
  ..."af ak sq am ar arq arz ary hy as ay az bal eu be bem bn bho bs bfi ase bg my yue ca ceb ckb".split(" "),
  ..."ny zh hr cs da fa-AF din nl dz en et ee fil fi fr ff gaa gl lg ka de el gn gu ht ha haw he hil".split(
    " ",
  ),
  ..."hi hmn hu is ig ilo id ga it jam ja jv kab kn kk km ki rw rn ky ko kok kri ku lo la lv ln lt".split(
    " ",
  ),
  ..."luo lb mk mg ms ml mt mi mr mn mfe nan nv ne pcm no or om pap ps fa pl pt pa qu ro rom".split(" "),
  ..."ru sm sg gd sr shn sn sd si sk sl so snk st es su sw sv syl tg ta tt te tet th bo ti tpi to tn tr tk".split(
    " ",
  ),
  ..."uk ur ug uz vi war cy wo wuu xh yi yo zu zza".split(" "),
];
