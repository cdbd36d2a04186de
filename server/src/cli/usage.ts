/** A call that cannot be understood; its message goes to standard error, the exit code is 2. */
export class UsageError extends Error {}

export const USAGE = `Follow-Up reads what you send after an interview before they do.

Usage: follow-up COMMAND [OPTIONS]

  check [PATH…]    Check drafts: files or folders, by default the current folder.
  plan [PATH…]     What to send next, and when, for every application.
  export FILE      Give a draft out as it is sent: plain text, HTML, a mail, or a mailto: address.
  new KIND         Write a new draft: thank-you, check-in, inquiry or moving-on.
  rules [ID]       List the rules, or explain one.
  lsp --stdio      Serve an editor (also --node-ipc, --socket=PORT).

  --help           This text; after a command, what the command takes.
  --version        The version.

Exit: 0 nothing at warning or above, 1 something, 2 a wrong call or an input that cannot be read.
`;

export const CHECK_USAGE = `Usage: follow-up check [OPTIONS] [PATH…]

PATH is a file or a folder, by default the current folder. A file named outright is always read as a draft;
in a folder, a Markdown file is one when its front matter has the key “followUp:”, or its name ends in
.follow-up.md, or it lies in a folder “follow-ups”. What .gitignore names and node_modules are passed over.

  --format FORMAT        pretty (default), json, sarif or github
  --now INSTANT          Judge as if it were then, such as 2026-11-18T15:00:00Z
  --fix                  Mend what needs no choice of yours, in the files themselves
  --max-severity LEVEL   The gravest finding that is let pass with exit code 0: hint, information (default), warning, error
  --only RULE[,RULE…]    Run these rules alone
  --stdin-filename NAME  Read one draft from standard input; NAME stands for it in the report and finds its contexts
`;

export const EXPORT_USAGE = `Usage: follow-up export [OPTIONS] FILE

Gives the message of a draft out as it is sent: without front matter, comments and marks of Markdown. Nothing is given
out while a finding of level error stands.

  --to FORM          txt (default), html, eml (a mail that is opened as a draft, with attachments) or mailto
  --force            Give it out all the same
  -o, --output FILE  Write it there instead of to standard output
  --now INSTANT      Judge as if it were then, such as 2026-11-18T15:00:00Z
`;

export const NEW_USAGE = `Usage: follow-up new KIND [OPTIONS]

Writes a draft of a thank-you, check-in, inquiry or moving-on, filled in from the nearest follow-up.yml. With --company, a folder
with a follow-up.yml of its own is made for the new application. Prints the files it wrote; none is ever overwritten.

  --company NAME, --role NAME, --to "NAME <ADDRESS>", --at TIME, --time-zone ZONE   The new application
  --invitation FILE.ics  Take time and people from an invitation
  --from FILE            Carry on the context of an earlier message, not its words
  --in FOLDER            Where to write it, by default the current folder
  --now INSTANT          Write as if it were then, such as 2026-11-18T15:00:00Z
`;

export const RULES_USAGE = `Usage: follow-up rules [ID]

Lists every rule with its severity, or explains the one named.
`;

export const PLAN_USAGE = `Usage: follow-up plan [OPTIONS] [PATH…]

Says for every application what to send next and when, on both clocks, and why. PATH is read as by “check”.

  --format FORMAT   pretty (default), json, svg (a timeline) or ics (for a calendar program)
  --now INSTANT     Plan as if it were then, such as 2026-11-18T15:00:00Z
`;
