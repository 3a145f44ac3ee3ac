// Starts `quotecheck lsp` for articles, and lets it answer.
"use strict";

const { commands, window, workspace } = require("vscode");
const { LanguageClient, RevealOutputChannelOn } = require("vscode-languageclient/node");

const LANGUAGES = ["plaintext", "markdown", "html", "asciidoc"];
let client;

async function start() {
  const [command, ...args] = workspace.getConfiguration("quotecheck").get("command");
  client = new LanguageClient(
    "quotecheck",
    "quotecheck",
    { command, args },
    {
      documentSelector: LANGUAGES.flatMap((language) => [
        { scheme: "file", language },
        { scheme: "untitled", language },
      ]),
      revealOutputChannelOn: RevealOutputChannelOn.Never,
    },
  );
  try {
    await client.start();
  } catch (error) {
    client = undefined;
    window.showErrorMessage(
      `quotecheck: ${command} does not start (${error.message}): install it with ` +
        "pip install '.[lsp]', or set quotecheck.command to its path",
    );
  }
}

async function stop() {
  const running = client;
  client = undefined;
  await running?.dispose();
}

exports.activate = async (context) => {
  context.subscriptions.push(
    commands.registerCommand("quotecheck.restart", async () => {
      await stop();
      await start();
    }),
    commands.registerCommand("quotecheck.log", () => client?.outputChannel.show()),
    workspace.onDidChangeConfiguration(async (event) => {
      if (event.affectsConfiguration("quotecheck.command")) {
        await stop();
        await start();
      }
    }),
  );
  await start();
};

exports.deactivate = stop;
