// First Contact as an entry of a comparison of questionnaire engines. It says where the first question is, what shows
// that the program itself has worked the answer, and where the signs are. Our signs stand in six groups, so the taps are
// measured on one group ("Work", 13 signs), reached on the shortest path to it.
export default {
  id: "own",
  label: "First Contact",
  versions: process.env.BENCH_OWN_VERSION || "working tree",
  dist: process.env.BENCH_OWN,
  first: () => document.querySelectorAll('input[name="path"]')[0],
  other: () => document.querySelectorAll('input[name="path"]')[2],
  // Only the program draws this: what boot.js shows meanwhile does not count as worked.
  dependent: () => document.querySelector("[data-path-detail]"),
  indicators: () => [...document.querySelectorAll(".sign .ground:first-child input")],
  indicatorCount: 13,
  count: () => +(document.querySelector("[data-sign-count]")?.dataset.signCount ?? NaN),
  next: "[data-next]",
  pageNames: ["start", "words", "age", "context", "social", "working"],
  indicatorPage: 5,
  pageText: (i) => ["Prepare a first conversation", "This place", "How old they seem", "The place", "How the person seems", "Forced to work"][i],
};
