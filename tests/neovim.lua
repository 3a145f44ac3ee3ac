-- What Neovim shows of an article: nvim --headless --clean -l tests/neovim.lua QUOTECHECK FILE FINDINGS
-- Opens the file with `quotecheck lsp`, prints what comes, applies the fix of line 9, and prints what is left.
local command, file, count = arg[1], arg[2], tonumber(arg[3])
vim.cmd.edit(file)
local buffer = vim.api.nvim_get_current_buf()
local client = vim.lsp.start({ name = "quotecheck", cmd = { command, "lsp" }, root_dir = vim.fs.dirname(file) })

local function ask(method, params)
  params.textDocument = vim.lsp.util.make_text_document_params(buffer)
  local answer = vim.lsp.buf_request_sync(buffer, method, params, 60000)
  return answer and answer[client] and answer[client].result or {}
end

local function shown(lines)
  print((table.concat(lines, "\n"):gsub("%s+\n", "\n")))
end

local function findings(count)
  vim.wait(60000, function() return #vim.diagnostic.get(buffer) == count end, 20)
  local lines = {}
  for _, each in ipairs(vim.diagnostic.get(buffer)) do
    local severity = vim.diagnostic.severity[each.severity]:lower()
    table.insert(lines, ("%d:%d %s %s %s"):format(each.lnum + 1, each.col + 1, severity, each.code, each.message))
    for _, other in ipairs(each.user_data.lsp.relatedInformation or {}) do
      local start = other.location.range.start
      table.insert(lines, ("    %d:%d %s"):format(start.line + 1, start.character + 1, other.message))
    end
  end
  shown(lines)
end

local function section(title) print("\n== " .. title) end

vim.wait(60000, function() return vim.lsp.get_client_by_id(client).initialized end, 20)
print("== diagnostics (" .. vim.lsp.get_client_by_id(client).offset_encoding .. ")")
findings(count)

section("code lens")
for _, lens in ipairs(ask("textDocument/codeLens", {})) do print(lens.command.title) end

section("hover at 9:20")
local found = ask("textDocument/hover", { position = { line = 8, character = 19 } })
print(found.contents.value)

section("symbols")
for _, speaker in ipairs(ask("textDocument/documentSymbol", {})) do
  print(speaker.name)
  for _, statement in ipairs(speaker.children) do print(("    %d %s"):format(statement.range.start.line + 1, statement.name)) end
end

section("code actions at 9:58")
local place = { line = 8, character = 57 }
local actions = ask("textDocument/codeAction", { range = { start = place, ["end"] = place }, context = { diagnostics = {} } })
for _, action in ipairs(actions) do print(action.title) end

section("after the fix")
for _, action in ipairs(actions) do
  if action.isPreferred then vim.lsp.util.apply_workspace_edit(action.edit, vim.lsp.get_client_by_id(client).offset_encoding) end
end
print(vim.api.nvim_buf_get_lines(buffer, 8, 9, false)[1])
findings(count - 1)
vim.lsp.stop_client(client)
vim.wait(5000, function() return vim.lsp.client_is_stopped(client) end, 20)
