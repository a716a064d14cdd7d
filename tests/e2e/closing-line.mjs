// Closes a run with one plain line.
export default class ClosingLine {
  counts = { passed: 0, failed: 0, skipped: 0 };
  outcomes = new Map();

  onTestEnd(test, result) {
    // A test that is tried again counts once, by its last try.
    const asExpected = result.status === test.expectedStatus;
    this.outcomes.set(test.id, result.status === "skipped" ? "skipped" : asExpected ? "passed" : "failed");
  }

  onEnd() {
    for (const outcome of this.outcomes.values()) this.counts[outcome] += 1;
    const { passed, failed, skipped } = this.counts;
    console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);
  }

  printsToStdio() {
    return true;
  }
}
