// Practice cases of the project's sources, with invented people, entered by hand. Each ends in the agencies, the rating
// and the referral rows that the case gives.
import { expect, test } from "@playwright/test";
import { flat, Worker } from "./worker.mjs";

const TREATMENT = "How do people treat you there? Has any of this happened?";
const HOW = "If you left home, how did that go?";
const WHY = "If you left home, why was that?";
const FEARS = "What do you think could happen if you went back?";
const WORK = "What have you been doing here: work, school, home?";
const PAPERS = "Do you keep your papers yourself?";
const SEX = "Should I write girl or woman, boy or man, or another answer?";
const WITH_WHOM = "Who takes care of you, and who came with you?";
const THREAT = "Is anyone trying to hurt or scare you, or someone you care about?";
const BACK_TODAY = "Do you have to go back today to someone who decides what you may do?";
const RECENT = "Did anyone hurt you in the last few days, or do you need care or medicine? You do not have to say more.";

const SAFE_PLACE = "A safe place at once, away from danger";
const MEDICAL = "Medical help now";
const SUPPORT = "Referral to support for people who may have been trafficked, such as IOM";
const ASYLUM = "Referral to the asylum process, such as UNHCR";
const TRACING = "Family tracing";
const BEST_INTERESTS = "Best interests of the child";
const OTHER = "Another service, such as legal help";

const CHILD = "Child, or age not known";
const MAYBE = "May have been trafficked";
const SEEKER = "Asks for asylum, or may need it";
const WOMAN = "Woman at risk";

const cases = [
  {
    title: "V1: a boy of ten, sold and made to beg",
    age: "Child",
    unsafe: { "Does anyone need medical help right now?": "Yes", "Is anyone in danger right now: the person, their family, or others?": "Yes" },
    name: "Tavo (invented)",
    pages: [
      ["Danger in the next days", { [THREAT]: "Someone else is still held or controlled" }],
      ["Who is with them", { [WITH_WHOM]: ["No adult takes care of me", "Apart from my parents or usual carer"] }],
      ["How they left", { [HOW]: ["My family handed me over for money", "Someone else handed me over for money"] }],
      ["Work and daily life", { [WORK]: "Begging" }],
      ["How they are treated", { [TREATMENT]: ["Someone hurt my body", "Kept from food or drink", "Not free to come and go", "Threats to me"] }],
      ["Going back", { [FEARS]: "Not able to go back" }],
    ],
    signs: [["Body and appearance", "Hungry, thirsty, exhausted or unwashed", "Seen"], ["Children", "Begs, but may not keep the money", "Told"]],
    told: ["IOM", "UNHCR"],
    rating: ["URGENT"],
    profiles: [CHILD, MAYBE, SEEKER],
    rows: [MEDICAL, SAFE_PLACE, SUPPORT, ASYLUM, TRACING, BEST_INTERESTS],
  },
  {
    title: "V9: an adolescent who got away from an armed group",
    age: "Adolescent",
    name: "Denar (invented)",
    pages: [
      ["Care needed now", { [RECENT]: "An injury" }],
      ["Who is with them", { [WITH_WHOM]: "Apart from my parents or usual carer" }],
      ["Leaving home", { [WHY]: "War or fighting" }],
      ["How they left", { [HOW]: "I was taken away" }],
      ["How they are treated", { [TREATMENT]: "Something sexual that I did not want" }],
    ],
    suggested: { page: "How they are treated", about: "Treatment", words: "made to join an armed group" },
    signs: [["How the person seems", "Very fearful, low, tense or angry", "Seen"]],
    told: ["IOM", "UNHCR"],
    rating: ["URGENT"],
    profiles: [CHILD, MAYBE, SEEKER],
    rows: [MEDICAL, BEST_INTERESTS, TRACING, SUPPORT, ASYLUM],
  },
  {
    title: "V15: an asylum claim made under pressure, with a man waiting outside",
    age: "Adult",
    unsafe: { "Does someone hold their phone, papers or money?": "Yes", "Is someone waiting outside or nearby for them?": "Yes" },
    name: "Mirel (invented)",
    pages: [
      ["Name and sex", { [SEX]: "Girl or woman" }],
      ["Papers", { [PAPERS]: "Someone keeps them, such as an agent or employer" }],
      ["How they are treated", { [TREATMENT]: "Someone kept my identity papers" }],
      ["Going back", { [FEARS]: "Someone taking revenge" }],
    ],
    signs: [["How the person seems", "Story seems learned, or keeps changing", "Seen"], ["Freedom and control", "Phone or belongings taken away", "Seen"]],
    told: ["IOM", "UNHCR"],
    rating: ["URGENT"],
    profiles: [MAYBE, SEEKER, WOMAN],
    rows: [SUPPORT, ASYLUM, SAFE_PLACE],
  },
  {
    title: "V25: she agreed to the work, not to the debt",
    age: "Adult",
    name: "Oreni (invented)",
    pages: [
      ["Name and sex", { [SEX]: "Girl or woman" }],
      ["Leaving home", { [WHY]: ["Work", "A promise that was not true"] }],
      ["Work and daily life", { [WORK]: ["Shows or entertainment", "Selling sex"] }],
      ["How they are treated", { [TREATMENT]: ["Someone kept my travel papers", "I had to work to pay a debt", "Not free to refuse a person who pays for sex"] }],
    ],
    told: ["IOM"],
    rating: ["MEDIUM", "URGENT"],
    profiles: [MAYBE, WOMAN],
    rows: [SUPPORT, MEDICAL, OTHER],
  },
  {
    title: "V31: a worker in a home, locked in and unpaid",
    age: "Adult",
    unsafe: { "Does someone hold their phone, papers or money?": "Yes" },
    name: "Salune (invented)",
    pages: [
      ["Today and tonight", { [BACK_TODAY]: "Yes" }],
      ["Papers", { [PAPERS]: "Someone keeps them, such as an agent or employer" }],
      ["Work and daily life", { [WORK]: "Work in someone’s home" }],
      [
        "How they are treated",
        { [TREATMENT]: ["Someone hurt my body", "Threats to me", "Not free to come and go", "Pay was held back", "Someone kept my identity papers", "I had to work to pay a debt", "Far too many hours of work"] },
      ],
    ],
    signs: [["Work", "Paid nothing, very little, late or only tips", "Said"]],
    told: ["IOM"],
    rating: ["URGENT"],
    profiles: [MAYBE],
    rows: [MEDICAL, OTHER, SUPPORT, SAFE_PLACE],
  },
  {
    title: "V34: paid travel that became a debt under force",
    age: "Adult",
    name: "Kalo (invented)",
    pages: [
      ["How they left", { [HOW]: ["On my own", "Someone arranged it or helped"] }],
      ["How they are treated", { [TREATMENT]: ["I had to work to pay a debt", "Threats to my family"] }],
      ["Going back", { [FEARS]: "Afraid to go back" }],
    ],
    told: ["IOM", "UNHCR"],
    rating: ["MEDIUM", "URGENT"],
    profiles: [MAYBE, SEEKER],
    rows: [SUPPORT, ASYLUM],
  },
  {
    title: "V37, the contrast: paid travel, and free since",
    age: "Adult",
    name: "Ilun (invented)",
    pages: [
      ["Papers", { [PAPERS]: "No one keeps them from me" }],
      ["How they left", { [HOW]: "Someone arranged it or helped" }],
      ["Work and daily life", { [WORK]: "Building work" }],
    ],
    told: ["IOM"],
    rating: ["LOW"],
    profiles: [],
    rows: [],
  },
  {
    title: "V38: a refugee with a job offer that sounds too good",
    age: "Adult",
    name: "Bimala (invented)",
    pages: [
      ["Name and sex", { [SEX]: "Girl or woman" }],
      ["Leaving home", { [WHY]: "War or fighting" }],
    ],
    told: ["UNHCR"],
    rating: ["LOW", "MEDIUM"],
    profiles: [SEEKER, WOMAN],
    rows: [ASYLUM],
  },
];

/** What stands under “Who should know”. */
async function whoIsTold(page) {
  const card = page.getByRole("region", { name: "Who should know" });
  const headings = await card.getByRole("heading", { level: 3, name: /, because$/ }).allInnerTexts();
  return headings.map((it) => it.replace(", because", ""));
}

/** The services with a tick in the table, and for whom. */
async function ticked(page) {
  const table = page.getByRole("table");
  if (!(await table.isVisible())) await page.getByText("All rows at a glance", { exact: true }).click();
  const columns = await table.getByRole("columnheader").allInnerTexts();
  const found = {};
  for (const row of await table.getByRole("row").all()) {
    const service = row.getByRole("rowheader");
    if (!(await service.count())) continue;
    const cells = await row.getByRole("cell").allInnerTexts();
    const yes = cells.flatMap((cell, at) => (cell.includes("Yes") ? [flat(columns[at + 1])] : []));
    if (yes.length) found[flat(await service.innerText())] = yes;
  }
  return found;
}

for (const it of cases) {
  test(it.title, async ({ page }) => {
    const worker = new Worker(page);
    await worker.reachesTheConversation({ age: it.age, unsafe: it.unsafe });
    await worker.opensPage("Name and sex");
    await worker.types("What name would you like me to use?", it.name);
    for (const [name, questions] of it.pages) await worker.answers(name, questions);
    if (it.suggested) {
      await worker.opensPage(it.suggested.page);
      const words = page.getByRole("group", { name: it.suggested.about, exact: true });
      await words.getByRole("button", { name: it.suggested.words, exact: true }).click();
      await expect(words.getByLabel("Another, in a few words")).toHaveValue(it.suggested.words);
    }
    for (const [group, sign, ground] of it.signs ?? []) {
      await worker.opensPage(group);
      await worker.marks(sign, ground);
    }

    await worker.goesTo("What it adds up to");
    await worker.at("What does this add up to?");
    expect(await whoIsTold(page)).toEqual(it.told);
    const { suggested, words } = await worker.rating();
    expect(it.rating).toContain(suggested);
    expect(words).not.toMatch(/\d+ ?%|score|points|probab/i);

    if (suggested === "URGENT") {
      await worker.continues();
      await worker.at("What must happen now?");
    }
    await worker.continues();
    await worker.at("What describes their situation?");
    const accept = page.getByRole("button", { name: "Accept the suggestions" });
    if (it.profiles.length) await accept.click();
    await expect(accept).toHaveCount(0);
    for (const profile of it.profiles) await expect(page.getByRole("checkbox", { name: new RegExp(`^${profile}`) })).toBeChecked();

    await worker.walksTo("Which help, and from whom?");
    if (it.rows.length) await accept.click();
    await expect(accept).toHaveCount(0);
    const rows = await ticked(page);
    expect(Object.keys(rows)).toEqual(expect.arrayContaining(it.rows));
    if (it.rows.length === 0) expect(rows).toEqual({});
    for (const service of it.rows) expect(rows[service]).toEqual(expect.arrayContaining(it.profiles));

    // Nothing goes anywhere before the person was asked about each agency.
    await worker.walksTo("Who may be told?");
    for (const agency of it.told) await expect(page.locator("main").getByRole("button", { name: new RegExp(`^${agency} ?Not asked yet`) })).toBeVisible();
    expect(worker.noise).toEqual([]);
  });
}

test("V16: someone answers for her, so there is no talk and no note, only what was seen", async ({ page }) => {
  const worker = new Worker(page);
  await worker.opens();
  await worker.chooses("What may you do?", "I am trained to interview");
  await worker.walksTo("Is it safe to talk?");
  for (const [question, answer] of [
    ["Is the person alone with you?", "No"],
    ["Can you talk here without being seen or overheard?", "Yes"],
    ["Does someone speak for them, answer for them or watch them?", "Yes"],
    ["Does it feel safe to talk now, to them and to you?", "No"],
    ["Does anyone need medical help right now?", "No"],
    ["Is anyone in danger right now: the person, their family, or others?", "No"],
  ]) await worker.chooses(question, answer);
  await worker.continues();
  await worker.at("Not now, and that is all right");
  await expect(page.getByText("Do not question or confront", { exact: false }).or(page.getByText("do not question or confront", { exact: false })).first()).toBeVisible();
  await worker.presses("Only observe");
  await worker.walksTo("Freedom and control");
  await worker.marks("Someone speaks for them and will not leave", "Seen");
  await worker.goesTo("What it adds up to");
  expect((await worker.rating()).suggested).toBe("URGENT");
});
