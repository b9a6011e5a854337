// Writes THIRD-PARTY.md: every library inside the programs with its licence, and the fonts.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const metadata = JSON.parse(
  execFileSync("cargo", ["metadata", "--format-version", "1", "--locked", "--filter-platform", "x86_64-unknown-linux-gnu"], {
    maxBuffer: 1 << 28,
    encoding: "utf8",
  }),
);
const packages = new Map(metadata.packages.map((entry) => [entry.id, entry]));
const nodes = new Map(metadata.resolve.nodes.map((node) => [node.id, node]));
const inside = new Set();
const visit = (id) => {
  if (inside.has(id)) return;
  inside.add(id);
  for (const dependency of nodes.get(id).deps) {
    if (dependency.dep_kinds.some(({ kind }) => kind === null)) visit(dependency.pkg);
  }
};
for (const entry of metadata.packages) if (["secki-gunu", "secki"].includes(entry.name)) visit(entry.id);

/** The licence of a crate whose manifest points to a text instead of naming it. */
const named = new Map([["rs-fsrs", "MIT"]]);

const crates = [...inside]
  .map((id) => packages.get(id))
  .filter(({ source }) => source !== null)
  .map(({ name, version, license }) => `| ${name} | ${version} | ${license ?? named.get(name) ?? "see its source"} |`)
  .sort();

const lock = JSON.parse(readFileSync("ui/package-lock.json", "utf8")).packages;
const screens = Object.entries(lock)
  // Svelte builds the screens and stays in them; the other development packages do not.
  .filter(([path, entry]) => path === "node_modules/svelte" || (path.startsWith("node_modules/") && !entry.dev && !entry.optional && !entry.peer))
  .map(([path, { version, license }]) => `| ${path.slice("node_modules/".length)} | ${version} | ${license ?? "see its source"} |`);

writeFileSync(
  "THIRD-PARTY.md",
  `# What Seçki Günü is made with

Seçki Günü itself is licensed under Apache-2.0 OR MIT. Inside it are these works of others, unchanged.
\`make third-party\` writes this list from the lock files.

## Fonts

| font | licence |
|---|---|
| Source Sans 3, © 2010–2020 Adobe | SIL Open Font License 1.1, \`fonts/OFL-SourceSans3.txt\` |
| Source Serif 4, © 2014 The Source Serif 4 Project Authors | SIL Open Font License 1.1, \`fonts/OFL-SourceSerif4.txt\` |

The window is drawn by WebKitGTK (Linux) or WebView2 (Windows), which belong to the system.
SQLite, which rusqlite brings along, is in the public domain.

## Libraries of the screens

| package | version | licence |
|---|---|---|
${screens.join("\n")}

## Libraries of the programs

| crate | version | licence |
|---|---|---|
${crates.join("\n")}
`,
);
