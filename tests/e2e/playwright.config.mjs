// The release build in a browser, under a path that is not the root and with the headers of a deployment.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { defineConfig } from "@playwright/test";

const port = Number(process.env.E2E_PORT ?? 4610);
const url = `http://127.0.0.1:${port}/some/path/`;
// Looked for as scripts/setup.sh does: FIRST_CONTACT_CHROMIUM, then the path; else (undefined) the one Playwright has installed.
const runs = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const browser = process.env.FIRST_CONTACT_CHROMIUM || names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);

export default defineConfig({
  testDir: ".",
  testMatch: /.*\.spec\.mjs$/,
  outputDir: "test-results",
  snapshotPathTemplate: "{testDir}/../pictures/{arg}{ext}",
  updateSnapshots: process.env.UPDATE ? "all" : "none",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  forbidOnly: !!process.env.CI,
  reporter: [["list"], ["./closing-line.mjs"]],
  use: {
    baseURL: url,
    browserName: "chromium",
    viewport: { width: 412, height: 823 },
    locale: "en-GB",
    // A trace of each step doubles the time: E2E_TRACE=1 makes one of every test that fails.
    trace: process.env.E2E_TRACE ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: browser,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: [
    {
      command: `node ../../scripts/serve.mjs --port ${port} --prefix /some/path/ --quiet`,
      url,
      reuseExistingServer: false,
    },
    {
      // The same release with a directory of invented agencies, where text files are allowed: many tests read them.
      command: `node ../../scripts/serve.mjs --port ${port + 1} --prefix / --quiet --deployment fixtures/contacts.json`,
      url: `http://127.0.0.1:${port + 1}/`,
      reuseExistingServer: false,
    },
    {
      // Text files, and nobody to turn to.
      command: `node ../../scripts/serve.mjs --port ${port + 2} --prefix / --quiet --deployment fixtures/plain.json`,
      url: `http://127.0.0.1:${port + 2}/`,
      reuseExistingServer: false,
    },
  ],
});
