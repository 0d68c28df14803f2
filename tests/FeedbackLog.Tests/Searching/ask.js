// Asks a built site's search what a file of questions says, with the very script that readers' browsers run. Used by SearchScriptTests.
// node ask.js SCRIPT SITE MODE: reads lines from standard input, writes one line of JSON for each.
//   ask    {"folder":"sv","text":"...","filters":{"topic":"..."}} → what was found, and what was fetched for it
//   words  "FOLDER WORD ..." → the beginnings of the words
"use strict";
const fs = require("fs"), path = require("path"), zlib = require("zlib");
const [, , script, site, mode] = process.argv;
require(path.resolve(script));
const search = globalThis.FeedbackLogSearch;

function openAt(folder) {
  let bytes = 0;
  const read = (name) => {
    const text = fs.readFileSync(path.join(site, folder, "search", name));
    bytes += zlib.gzipSync(text, { level: 6 }).length;
    return JSON.parse(text);
  };
  const index = search.open(read("index.json"), async (name) => read("index/" + name + ".json"));
  return { index, bytes: () => bytes };
}

async function answer(line) {
  if (mode === "words") {
    const [folder, ...words] = line.split(" ");
    return words.map(openAt(folder === "." ? "" : folder).index.beginningOf);
  }
  const { folder, filters, text } = JSON.parse(line);
  const opened = openAt(folder), start = process.hrtime.bigint();
  const { numbers, isComplete } = await opened.index.ask(text, filters);
  const records = await Promise.all(numbers.slice(0, 10).map(opened.index.record));
  return { numbers, isComplete, titles: records.map((record) => record[0]), bytes: opened.bytes(), milliseconds: Number(process.hrtime.bigint() - start) / 1e6 };
}

(async () => {
  for (const line of fs.readFileSync(0, "utf8").split("\n").filter(Boolean)) process.stdout.write(JSON.stringify(await answer(line)) + "\n");
})();
