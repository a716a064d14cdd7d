// The module without the screens, in Node and in a page: the same answers as the interface, and errors that list every
// fault of a record and repeat nothing of it.
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";
import { expect, test } from "@playwright/test";
import { flat, PLAIN_FILES, Worker } from "./worker.mjs";

const root = resolve(import.meta.dirname, "../..");
const TREATMENT = "How do people treat you there? Has any of this happened?";

const good = {
  format: "first-contact.record",
  version: 1,
  mode: "real",
  pack: { id: "joint-form", version: "1.0.0" },
  code: "7K3M-Q2XA",
  started: "2026-11-22",
  preparation: { path: "trained", setting: "shelter" },
  safety: Object.fromEntries(
    [["alone", "yes"], ["private-place", "yes"], ["answers-for-them", "no"], ["safe-to-talk", "yes"], ["medical-emergency", "no"], ["danger-now", "no"]].map(([name, answer]) => [name, { answer }]),
  ),
  consent: { age: "adult", limitsExplained: true, talk: "yes", notes: "yes", contact: "no" },
  outcome: "talking",
  notes: {
    answers: { name: { text: "Secretmarker" }, treatment: { options: ["wages-withheld"], note: "Notemarker" }, religion: { silence: "prefers-not-to-say" } },
    signs: { watched: ["seen"] },
    sharing: { iom: { agreed: "yes", categories: ["account"] }, unhcr: { agreed: "no" } },
  },
};

const bad = {
  ...good,
  code: "nonsense",
  started: "2026-02-31",
  consent: { ...good.consent, age: "Secretmarker" },
  notes: { ...good.notes, answers: { "no-such-question": { text: "Secretmarker" }, treatment: { options: ["wages-withheld", "Secretmarker"] }, name: { text: 7 } }, signs: { watched: ["Secretmarker"] } },
};
const paths = ["code", "started", "consent.age", "notes.answers.no-such-question", "notes.answers.treatment.options[1]", "notes.answers.name.text", "notes.signs.watched[0]"];

const module = () => import(pathToFileURL(resolve(root, "dist/first-contact.mjs")).href).then((it) => it.load());

const thrown = (act) => {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
};

test("in Node: a good record is assessed, and summarised as far as it was agreed", async () => {
  const { assess, summarise } = await module();
  const assessment = assess(good);
  expect(assessment).toMatchObject({ rating: "medium", suggested: "medium", floor: "medium", child: false, lead: "iom", hours: 72, disclaimer: true });
  expect(assessment.notify.iom).toEqual([{ option: "treatment.wages-withheld" }]);
  expect(assessment.notify.unhcr).toEqual([]);
  expect(assessment.services.map((it) => it.service)).toContain("vot-process");
  expect(JSON.stringify(assessment)).not.toMatch(/Secretmarker|Notemarker|verdict|score|probability/);
  expect(assess(JSON.stringify(good)), "as text").toEqual(assessment);
  expect(assess(structuredClone(good)), "twice").toEqual(assessment);

  const summary = summarise(good, "iom");
  expect(JSON.stringify(summary)).toContain("Notemarker");
  expect(JSON.stringify(summary)).not.toContain("Secretmarker");
  expect(summary.notShared.map((it) => it.category)).toEqual(expect.arrayContaining(["identity", "background", "contact", "signs"]));
  for (const [recipient, why] of [["unhcr", /./], ["health", /./], ["nobody-such", /no such recipient/]]) {
    const error = thrown(() => summarise(good, recipient));
    expect(error).toBeInstanceOf(Error);
    expect(error.problems).toEqual([{ path: "recipient", what: expect.stringMatching(why) }]);
    expect(`${error.message}${JSON.stringify(error.problems)}`).not.toMatch(/Secretmarker|Notemarker/);
  }
});

test("in Node: a bad record gives one error with every fault and its path, and nothing of the answers", async () => {
  const { assess, summarise } = await module();
  for (const act of [() => assess(bad), () => summarise(bad, "iom"), () => assess(JSON.stringify(bad))]) {
    const error = thrown(act);
    expect(error).toBeInstanceOf(Error);
    expect(error.problems.map((it) => it.path)).toEqual(expect.arrayContaining(paths));
    for (const { what } of error.problems) expect(what.length).toBeGreaterThan(5);
    expect(`${error.message} ${error.stack} ${JSON.stringify(error.problems)}`).not.toContain("Secretmarker");
  }
  const itself = {};
  itself.itself = itself;
  for (const nonsense of [undefined, null, 7, "", "{", "[]", [], {}, () => {}, Symbol("Secretmarker"), 10n, itself, { ...good, format: "Secretmarker" }, { ...good, extra: "Secretmarker" }, "x".repeat(5 << 20)]) {
    const error = thrown(() => assess(nonsense));
    expect(error).toBeInstanceOf(Error);
    expect(error.problems.length).toBeGreaterThan(0);
    expect(error.message).not.toContain("Secretmarker");
  }
  // And it still works after all that.
  expect(assess(good).rating).toBe("medium");
});

test("in a page: the module loads under the page’s policy and says the same", async ({ page }) => {
  // A page of another software's own, in the same place: First Contact's own page asks for nothing once it has started.
  const worker = new Worker(page);
  // The browser asks for an icon beside a page that names none.
  await page.route("**/favicon.ico", (it) => it.fulfill({ status: 204 }));
  const answer = await page.goto("./first-contact.d.ts");
  expect(answer.headers()["content-security-policy"]).toContain("default-src 'none'");
  const found = await page.evaluate(async ([record, broken]) => {
    const { assess, summarise } = await (await import(new URL("first-contact.mjs", document.baseURI).href)).load();
    let error;
    try { assess(broken); } catch (it) { error = { name: it instanceof Error, message: it.message, paths: it.problems.map((problem) => problem.path) }; }
    return { assessment: assess(record), summary: summarise(record, "iom"), error };
  }, [good, bad]);
  const { assess, summarise } = await module();
  expect(found.assessment).toEqual(assess(good));
  expect(found.summary).toEqual(summarise(good, "iom"));
  expect(found.error.name).toBe(true);
  expect(found.error.paths).toEqual(expect.arrayContaining(paths));
  expect(found.error.message).not.toContain("Secretmarker");
  expect(worker.noise).toEqual([]);
});

test("the module says of a saved record what the interface shows", async ({ page }) => {
  const worker = new Worker(page);
  await worker.reachesTheConversation({ address: PLAIN_FILES, age: "Adolescent" });
  await worker.answers("Leaving home", { "If you left home, why was that?": ["War or fighting", "Work"] });
  await worker.answers("How they left", { "If you left home, how did that go?": "Someone arranged it or helped" });
  await worker.answers("How they are treated", { [TREATMENT]: ["Pay was held back", "Far too many hours of work"] });
  await worker.opensPage("Freedom and control");
  await worker.marks("Seems watched or listened to", "Told");
  await worker.agreesToShare("IOM", ["What happened", "Age group and language"]);
  await worker.agreesToShare("UNHCR", [], "No");

  await worker.goesTo("What it adds up to");
  const shown = {
    rating: (await worker.rating()).suggested.toLowerCase(),
    reasons: await page.getByRole("region", { name: "Rating" }).getByRole("heading", { name: "Because" }).locator("xpath=following-sibling::ul[1]/li").allInnerTexts(),
    told: await page.getByRole("region", { name: "Who should know" }).getByRole("heading", { level: 3, name: /, because$/ }).allInnerTexts(),
    parts: flat(await page.getByRole("region", { name: "Act, means, purpose" }).innerText()),
  };
  await worker.walksTo("What describes their situation?");
  const profiles = (await page.getByRole("group", { name: "Profiles" }).getByRole("checkbox").evaluateAll((all) => all.map((it) => it.closest("label").innerText))).filter((it) => it.includes("Suggested.")).length;
  await worker.walksTo("Which help, and from whom?");
  const services = await page.getByText("Suggested, because", { exact: false }).count();
  await worker.goesTo(/^Summary/);
  await worker.opensSummaryFor("IOM");
  const saved = await worker.saves("Save as text");
  const { record } = await worker.savesRecord();

  const { assess, summarise } = await module();
  const assessment = assess(record);
  expect(assessment.rating).toBe(shown.rating);
  expect(assessment.reasons).toHaveLength(shown.reasons.length);
  assessment.reasons.forEach((it, at) => expect(shown.reasons[at].toUpperCase()).toContain(it.level.toUpperCase()));
  expect(shown.told).toEqual(["IOM, because", "UNHCR, because"].filter((_, at) => [assessment.notify.iom, assessment.notify.unhcr][at].length > 0));
  expect(assessment.child).toBe(shown.parts.includes("means are not needed"));
  expect(assessment.profiles).toHaveLength(profiles);
  expect(assessment.services).toHaveLength(services);

  const summary = summarise(record, "iom");
  expect(saved.text).toContain(summary.code);
  expect(saved.text).toContain(`Rating: ${summary.rating.toUpperCase()}`);
  expect(saved.text.match(/Not shared: ([^.\n]*)\./)[1].split(", ")).toHaveLength(summary.notShared.length);
  expect(thrown(() => summarise(record, "unhcr")).problems[0].path).toBe("recipient");
  expect(worker.noise).toEqual([]);
});

test("in Node: what is no record and what names nobody is told as kindly", async () => {
  const { assess, summarise } = await module();
  for (const nothing of [undefined, null, 7, true, 10n, Symbol("Secretmarker"), () => {}]) {
    for (const act of [() => assess(nothing), () => summarise(nothing, "iom")]) {
      const error = thrown(act);
      expect(error).toBeInstanceOf(Error);
      expect(error.problems).toEqual([{ path: "", what: "a record is an object or its JSON text; give one" }]);
    }
  }
  for (const nobody of [undefined, null, 7, {}, ["iom"], Symbol("iom"), () => "iom", "", "Secretmarker"]) {
    const error = thrown(() => summarise(good, nobody));
    expect(error).toBeInstanceOf(Error);
    expect(error.problems).toEqual([{ path: "recipient", what: expect.stringMatching(/one of: .*\biom\b/) }]);
    expect(error.message).not.toContain("Secretmarker");
  }
  expect(thrown(() => summarise(good)).problems[0].path).toBe("recipient");
  const missing = thrown(() => assess({}));
  expect(missing.problems.map((it) => it.path)).toEqual(["format", "version", "mode", "pack.id", "pack.version", "code", "started", "outcome"]);
});
