// Types of the JavaScript interface. Names of questions, options, signs, recipients and so on are those of the pack.

/** What follows from a record. Pure: nothing is sent and nothing is kept. Throws an `Invalid` error. */
export function assess(record: Record | string): Assessment;

/** What one recipient is told of a record. Throws an `Invalid` error, also when there is no such recipient or nothing may go to it. */
export function summarise(record: Record | string, recipient: string): Summary;

/** One thing wrong: where, and what to do. No value of a record is ever repeated in one. */
export interface Problem {
  /** Such as `notes.answers.departure-how.options[1]`; empty for the record as a whole; `recipient` for the second argument. */
  path: string;
  what: string;
}

/** What is thrown. */
export interface Invalid extends Error {
  problems: Problem[];
}

export type Rating = "low" | "medium" | "urgent";
export type Decision = "yes" | "not-now" | "no" | "cannot-say";
export type Sure = "yes" | "no" | "not-sure";
export type Age = "adult" | "adolescent" | "child" | "unknown";
export type Silence = "does-not-know" | "prefers-not-to-say" | "not-safe-to-ask";
export type Ground = "seen" | "said" | "told";
export type Agency = "iom" | "unhcr";
export type Interpreter = "not-needed" | "present" | "remote" | "colleague" | "nobody";
export type Setting =
  | "camp" | "reception" | "border" | "detention" | "shelter" | "clinic" | "hotline" | "interview" | "community" | "other";
export type Category =
  | "basics" | "identity" | "background" | "contact" | "account" | "acts" | "signs" | "health" | "family" | "documents"
  | "assistance";

/** A text; or, when it does not hold as it stands, what was typed. Drafts are never rated, shared or exported. */
export type Field = string | { draft: string };

type By<Value> = { [name: string]: Value };

/** A whole screening. `record.schema.json` says the same, with the limits. What was not asked is left out. */
export interface Record {
  format: "first-contact.record";
  version: 1;
  mode: "real" | "practice";
  pack: { id: string; version: string };
  /** Such as `7K3M-Q2XA`. */
  code: string;
  /** Such as `2026-11-22`. */
  started: string;
  preparation?: {
    path?: "trained" | "not-trained" | "observe-only";
    job?: Field;
    organisation?: Field;
    language?: Field;
    interpreter?: Interpreter;
    interpreterWish?: Field;
    setting?: Setting;
    withoutContacts?: boolean;
  };
  safety?: By<{ answer: Sure; madeSafe?: boolean }>;
  consent?: {
    age?: Age;
    limitsExplained?: boolean;
    talk?: Decision;
    notes?: Decision;
    contact?: Decision;
    decider?: "parent" | "relative" | "guardian" | "service" | "nobody" | "unknown";
    deciderInvolved?: Sure;
  };
  /** Must be the one to which path and consent lead. */
  outcome: "arriving" | "talking" | "unrecorded" | "connecting" | "observing" | "declined" | "withdrawn" | "stopped";
  /** With outcome `talking` only. */
  notes?: {
    answers?: By<RecordedAnswer>;
    signs?: By<Ground[]>;
    toldEnough?: boolean;
    lifeThreatened?: boolean;
    rating?: WorkerRating;
    urgent?: UrgentAction;
    profiles?: string[];
    profileWords?: Field;
    referrals?: { service: string; profiles?: string[]; to?: Field }[];
    help?: { nature?: Field; organisation?: Field; contact?: Field; details?: Field }[];
    contact?: SafeContact;
    sharing?: By<{ agreed?: Decision; categories?: Category[] }>;
  };
  /** With outcome `unrecorded` only. */
  unrecorded?: { connect?: string; lifeThreatened?: boolean; rating?: { chosen?: Rating }; urgent?: { by?: string } };
  /** With outcome `connecting` only. */
  handover?: { connect?: string; contact?: SafeContact; lifeThreatened?: boolean; urgent?: UrgentAction };
  /** With outcome `observing` only. */
  observed?: { signs?: By<("seen" | "told")[]>; lifeThreatened?: boolean; urgent?: { by?: string } };
}

/** An answer of the question's kind, or a silence; and a note. */
export interface RecordedAnswer {
  silence?: Silence;
  text?: Field;
  /** `2010`, `2010-05` or `2010-05-31`. */
  date?: Field;
  options?: string[];
  specify?: Field;
  note?: Field;
}

export interface WorkerRating {
  chosen?: Rating;
  reason?: Field;
}

export interface UrgentAction {
  what?: Field;
  whom?: Field;
  /** Such as `2026-11-22T14:30`. */
  by?: Field;
}

export interface SafeContact {
  ways?: Field;
  times?: Field;
  avoid?: Field;
}

/** Something that was noted. */
export type Finding = { option: string } | { sign: string } | { unsafe: string } | { child: true } | { judgement: true };

/** The rating rule. No study has validated it. */
export interface Rule {
  id: string;
  version: string;
  validated: false;
}

/** What follows. Never a verdict: `disclaimer` says that the sentence about that must stand beside whatever is shown of it. */
export interface Assessment {
  format: "first-contact.assessment";
  version: 1;
  pack: { id: string; version: string };
  rule: Rule;
  disclaimer: true;
  /** The rating that stands, with the worker's word. */
  rating: Rating;
  /** The rating that the rule suggests. */
  suggested: Rating;
  /** Below this, the worker's rating needs a written reason. */
  floor: Rating;
  /** The worker chose a rating below the floor and has not written why: it does not stand yet. */
  waitsForReason: boolean;
  /** Hours within which to act, by the pack. */
  hours: number;
  /** The lines of the rule that apply. */
  reasons: { rule: string; level: Rating; because: Finding[] }[];
  /** Lines that would raise the rating and that nobody has ruled out. */
  open: string[];
  /** What would change the rating by itself. */
  changes: { finding: Finding; to: Rating }[];
  /** What says that an agency can be told; empty when nothing does. */
  notify: { [agency in Agency]: Finding[] };
  /** Who leads, if those whose task it is confirm it. */
  lead: "both" | "iom" | "unhcr" | "neither";
  /** What was noted of act, means and purpose. For a child, means are not needed. */
  noted: { act: Finding[]; means: Finding[]; purpose: Finding[] };
  /** Whether the person is a child, or may be. */
  child: boolean;
  enough: "not-yet" | "enough-to-refer" | "nothing-more-can-change";
  /** Suggestions for the worker to confirm. */
  profiles: { profile: string; because: Finding[] }[];
  services: { service: string; because: Finding[] }[];
}

/** What one recipient is told, and nothing that the person did not agree to share with it. */
export interface Summary {
  format: "first-contact.summary";
  version: 1;
  pack: { id: string; version: string };
  rule: Rule;
  disclaimer: true;
  /** Whether the person is invented, which every output must say. */
  invented: boolean;
  recipient: string;
  code: string;
  started: string;
  /** The worker’s organisation, unless they left it open. */
  organisation: string | null;
  kind: "referral" | "handover" | "observation" | "outcome";
  /** `null` for a hand-over, which has no rating. */
  rating: Rating | null;
  suggested: Rating | null;
  hours: number | null;
  urgent: { what?: string; whom?: string; by?: string };
  /** In printing order; only those that have something in them. */
  sections: { kind: SectionKind; lines: Line[] }[];
  /** Every category that is withheld, whether anything was noted in it or not. */
  notShared: { category: Category; reason: "not-agreed" | "not-needed" | "no-recontact" }[];
}

export type SectionKind =
  | "action" | "who" | "basics" | "contact" | "safety" | "identity" | "background" | "family" | "documents" | "health" | "account"
  | "acts" | "signs" | "picture" | "needs" | "help" | "referral" | "not-shared";

/** One line of a summary: what it is, then names and values. */
export type Line =
  | { line: "rating"; rating: Rating; suggested: Rating; hours: number }
  | { line: "judgement" }
  | { line: "urgent"; field: "what" | "whom" | "by"; value: string }
  | { line: "rating-reason"; value: string }
  | { line: "reason"; rule: string; level: Rating; because: Finding[] }
  | { line: "reasons-not-shared" }
  | { line: "agency"; agency: Agency; because: Finding[] }
  | { line: "age"; value: Age }
  | { line: "language"; value: string }
  | { line: "interpreter"; value: Interpreter }
  | { line: "interpreter-wish"; value: string }
  | { line: "setting"; value: Setting }
  | { line: "contact"; field: "ways" | "times" | "avoid"; value: string }
  | { line: "safety"; question: string; answer: Sure; madeSafe: boolean }
  | { line: "answer"; question: string; answer?: SharedAnswer; note?: string }
  | { line: "sign"; sign: string; grounds: Ground[] }
  | { line: "picture"; element: "act" | "means" | "purpose"; because: Finding[] }
  | { line: "profile"; profile: string }
  | { line: "profile-words"; value: string }
  | { line: "help"; nature?: string; organisation?: string; contact?: string; details?: string }
  | { line: "referral"; service: string; profiles: string[]; to?: string }
  | { line: "not-shared"; category: Category; reason: "not-agreed" | "not-needed" | "no-recontact" };

/** An answer as far as it is shared. */
export type SharedAnswer = { silence: Silence } | { text: string } | { date: string } | { options?: string[]; specify?: string };

/** The text inside a sealed file (age v1), before its padding. `sealed.schema.json` says the same, with the limits. */
export type Sealed = SealedSummary | SealedHandover;

/** What an agency opens: only what the person agreed that it is told. */
export interface SealedSummary {
  format: "first-contact.sealed";
  version: 1;
  kind: "summary";
  title: string;
  code: string;
  /** It must stand beside whatever is shown of the summary. */
  /** The language of its fixed words; en when absent. */
  language: string;
  /** The direction in which it is written, ltr or rtl; ltr when absent. */
  direction: "ltr" | "rtl";
  disclaimer: string;
  /** The summary in words. */
  blocks: Block[];
  /** The same as data. */
  data: Summary;
}

/** A whole screening, for another device to go on with. */
export interface SealedHandover {
  format: "first-contact.sealed";
  version: 1;
  kind: "handover";
  /** Where the worker was. */
  place: string;
  record: Record;
}

export type Block = { heading: string } | { paragraph: string } | { rows: { label: string; value: string }[] } | { list: string[] };
