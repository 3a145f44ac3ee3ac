// The form of the playground. Nothing is loaded before the button is pressed, and no text leaves the page.
const form = document.getElementById("try-it");
const [article, state, report] = ["article", "state", "report"].map((id) => document.getElementById(id));
const button = form.querySelector("button");
let worker = null;
let started = 0;

const done = ({ data }) => {
  button.disabled = false;
  if (data.error) {
    state.textContent = `It did not work: ${data.error.trim().split("\n").pop()}`;
    return;
  }
  state.textContent = `Checked in ${((performance.now() - started) / 1000).toFixed(1)} s. The report is below.`;
  // Not `srcdoc`, nor a sandbox: in these a link to a place of the report leads elsewhere. Its own policy lets it run
  // its own script only.
  URL.revokeObjectURL(report.src);
  report.src = URL.createObjectURL(new Blob([data.report], { type: "text/html;charset=utf-8" }));
  report.hidden = false;
};
const start = () => {
  worker = new Worker(new URL("./worker.mjs", import.meta.url), { type: "module" });
  worker.onmessage = done;
  worker.onerror = () => {
    worker = null;
    done({ data: { error: "Python could not be loaded: open this page from a server, not from a folder" } });
  };
};

form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (!article.value.trim()) {
    state.textContent = "Paste an article first.";
    return;
  }
  state.textContent = worker ? "Checking …" : "Loading Python, 15 MB the first time …";
  button.disabled = true;
  started = performance.now();
  if (!worker) start();
  worker.postMessage(article.value);
});
button.disabled = false;
