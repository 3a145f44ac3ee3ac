// Python in the browser, away from the page: takes the text of an article, gives the desk report or what went wrong.
import { loadPyodide } from "./pyodide/pyodide.mjs";

const CHECK = `
from quotecheck import api
from quotecheck.run.outputs import render
render(api.check(text=article), "html")
`;

const load = async () => {
  const python = await loadPyodide({ indexURL: new URL("./pyodide/", import.meta.url).href });
  const answer = await fetch(new URL("./quotecheck.zip", import.meta.url));
  if (!answer.ok) throw new Error(`quotecheck.zip: ${answer.status}`);
  const folder = python.runPython("import site; site.getsitepackages()[0]");
  python.unpackArchive(await answer.arrayBuffer(), "zip", { extractDir: folder });
  return python;
};
const loading = load();

onmessage = async ({ data }) => {
  try {
    const python = await loading;
    python.globals.set("article", data);
    postMessage({ report: python.runPython(CHECK) });
  } catch (error) {
    postMessage({ error: String(error.message || error) });
  }
};
