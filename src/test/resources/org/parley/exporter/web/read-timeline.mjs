import { readFileSync } from "node:fs";
import { register } from "node:module";

register("./resolve-timeline.mjs", import.meta.url);
const { TimelineConfig } = await import("@knight-lab/timelinejs/src/js/core/TimelineConfig.js");

// As much of a browser's parser as plain text with character references needs.
const named = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
globalThis.DOMParser = class {
  parseFromString(html) {
    const textContent = html.replace(/<[^>]*>/g, "").replace(/&([^;]+);/g, (_, name) => named[name]);
    return { body: { textContent } };
  }
};
console.log = () => {};
const config = new TimelineConfig(JSON.parse(readFileSync(process.argv[2], "utf8")));
config.validate();
const lines = [
  `errors ${config.getErrors().length}`,
  `title ${config.title.text.headline}`,
  ...config.events.map((event) => `${event.unique_id} ${event.display_date}`),
];
process.stdout.write(lines.join("\n") + "\n");
