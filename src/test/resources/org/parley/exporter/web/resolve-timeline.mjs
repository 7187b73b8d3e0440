// Lets Node load TimelineJS from its sources, which are written for a bundler: endings are added,
// files are modules, and what needs a browser (cleaning HTML, the network) is replaced.
const standIns = {
  dompurify: "export default { addHook() {}, sanitize: (html) => html };",
  "../net/Net": "export const ajax = undefined; export const fetchJSON = undefined; export const getJSON = undefined;",
};

export async function resolve(specifier, context, next) {
  const standIn = standIns[specifier];
  if (standIn !== undefined) {
    return { url: `data:text/javascript,${encodeURIComponent(standIn)}`, shortCircuit: true };
  }
  const isBare = /^\.{1,2}\/.*\/?[^./]+$/.test(specifier);
  return next(isBare ? `${specifier}.js` : specifier, context);
}

export async function load(url, context, next) {
  const isSource = url.includes("/timelinejs/src/");
  return next(url, isSource ? { ...context, format: "module" } : context);
}
