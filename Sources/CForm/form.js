// The form of a questionnaire. It asks the questions, keeps the answers in this browser and writes
// them as an answers file. What an author or a respondent wrote reaches the page as the text of a
// node or the value of a field, never as markup. Scores are left to the program.

const form = JSON.parse(document.getElementById("questionnaire").textContent);

// The questions that are put to the respondent. The others stand in the list for conditions only.
const asked = form.questions.filter((question) => question.text !== undefined);

// MARK: What is kept

const storageKey = "readiness form " + JSON.stringify(
  [form.reference, form.id, form.version, form.role, form.organisation]);
const ways = ["dont-know", "not-applicable"];
const evidences = ["declared", "documented", "observed"];
const textFields = ["pick", "low", "high", "text", "note"];

let entries = new Map();
let respondent = {};
let isKept = true;
let isDownloaded = true;

function blankEntry() {
  return { pick: "", picks: [], low: "", high: "", text: "", evidence: "declared", note: "" };
}

function randomID() {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return "r" + Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function startAnew() {
  entries = new Map(asked.map((question) => [question.id, blankEntry()]));
  respondent = {
    id: randomID(), organisation: form.organisation, name: "", saved: "",
    language: respondent.language ?? form.language,
  };
}

// Takes over what an earlier visit left, as far as it fits the questions.
function load() {
  startAnew();
  let kept = null;
  try {
    kept = JSON.parse(localStorage.getItem(storageKey));
  } catch {
    isKept = false;
  }
  if (!kept || typeof kept !== "object") return;
  for (const key of ["organisation", "name", "saved"]) {
    if (typeof kept[key] === "string") respondent[key] = kept[key];
  }
  if (/^r[0-9a-f]{20}$/.test(kept.id)) respondent.id = kept.id;
  if (form.languages[kept.language]) respondent.language = kept.language;
  const old = new Map(Array.isArray(kept.answers) ? kept.answers.filter(Array.isArray) : []);
  for (const question of asked) {
    const was = old.get(question.id);
    if (!was || typeof was !== "object") continue;
    const entry = entries.get(question.id);
    for (const key of textFields) if (typeof was[key] === "string") entry[key] = was[key];
    if (evidences.includes(was.evidence)) entry.evidence = was.evidence;
    if (Array.isArray(was.picks)) {
      entry.picks = (question.options ?? []).map((option) => option.id)
        .filter((id) => id && was.picks.includes(id));
    }
    if (!picksOf(question).includes(entry.pick)) entry.pick = "";
  }
}

// What may be picked instead of, or as, the only answer to a question.
function picksOf(question) {
  const lines = question.type === "choice" ? question.options.map((_, line) => `${line + 1}`) : [];
  return [...lines, ...(question.type === "yes-no" ? ["yes", "no"] : []), ...waysOf(question)];
}

function waysOf(question) {
  return ways.filter((way) =>
    way === "dont-know" ? question.type !== "text" : question.mayBeNotApplicable);
}

function save() {
  isDownloaded = false;
  respondent.saved = today();
  try {
    localStorage.setItem(
      storageKey, JSON.stringify({ ...respondent, answers: Array.from(entries) }));
    isKept = true;
  } catch {
    isKept = false;
  }
}

function clearAll() {
  try {
    localStorage.removeItem(storageKey);
  } catch {
    isKept = false;
  }
  startAnew();
  isDownloaded = true;
}

function hasAnswers() {
  return Array.from(entries.values()).some(isFilled);
}

function isFilled(entry) {
  return entry.picks.length > 0 || textFields.some((key) => entry[key] !== "");
}

function today() {
  const now = new Date();
  const digits = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}

// MARK: Words

function text(localized) {
  return typeof localized === "string" ? localized : localized[respondent.language];
}

// A sentence of the form, with values in the places {0}, {1} … of it.
function say(key, ...values) {
  return form.words[form.languages[respondent.language].words][key]
    .replace(/\{(\d)\}/g, (_, place) => values[place]);
}

function nameOf(question) {
  return say("labelled", question.id, text(question.title ?? question.text));
}

// MARK: What was answered

// The answer in what was filled in: how the file writes it and what conditions read of it. A fault
// instead, where it cannot be read; null, where there is none.
function reading(question) {
  const entry = entries.get(question.id);
  const hasNote = entry.note.trim() !== "";
  const answer = readingWithoutNote(question, entry);
  if (!answer) return hasNote ? { fault: say("noteAlone") } : null;
  if (answer.fault) return answer;
  const noteFault = answer.isNotApplicable && !hasNote
    ? { fault: say("reasonMissing") } : tooLong(entry.note, form.noteLength);
  return noteFault ? { ...noteFault, isOfNote: true } : answer;
}

function readingWithoutNote(question, entry) {
  if (entry.pick === "dont-know") return { yaml: "dont-know", ...(question.lowest ?? {}) };
  if (entry.pick === "not-applicable") return { yaml: entry.pick, isNotApplicable: true };
  switch (question.type) {
    case "choice": {
      if (entry.pick === "") return null;
      const line = Number(entry.pick);
      return { yaml: entry.pick, low: line, high: line, line: question.options[line - 1] };
    }
    case "yes-no":
      return entry.pick === "" ? null : { yaml: entry.pick, isYes: entry.pick === "yes" };
    case "multiple":
      return entry.picks.length === 0
        ? null : { yaml: `[${entry.picks.join(", ")}]`, options: entry.picks };
    case "number":
      return readingOfNumbers(question, entry);
    case "text": {
      const answer = entry.text.trim();
      if (answer === "") return null;
      // In a file this text means that the question is not applicable.
      if (question.mayBeNotApplicable && answer === "not-applicable") {
        return { yaml: answer, isNotApplicable: true };
      }
      return tooLong(answer, question.length) ?? { yaml: quoted(answer) };
    }
  }
}

function tooLong(text, limit) {
  const length = Array.from(text).length;
  return length > limit ? { fault: say("tooLong", length, limit) } : null;
}

function readingOfNumbers(question, entry) {
  const [low, high] = [entry.low, entry.high].map((typed) => readNumber(typed, question));
  const fault = low?.fault ?? high?.fault;
  if (fault) return { fault };
  if (!low) return high ? { fault: say("firstNumberMissing") } : null;
  if (!high || low.value === high.value) {
    return { yaml: low.yaml, low: low.value, high: low.value };
  }
  if (low.value > high.value) return { fault: say("backwards", entry.low, entry.high) };
  return {
    yaml: `{between: [${low.yaml}, ${high.yaml}]}`, low: low.value, high: high.value,
  };
}

// A number as a person types it. One that may mean two numbers is a fault, unless only one of them
// is an answer; null for an empty field.
function readNumber(typed, question) {
  const range = text(question.range);
  const written = typed.trim();
  if (written === "") return null;
  const plain = written.replace(/^[\u2010-\u2015\u2212]/, "-")
    .replace(/(\d)\s(?=\d{3}(?!\d))/g, "$1");
  if (!/^-?\d+([.,]\d+)?$/.test(plain)) return { fault: say("noNumber", written, range) };
  const isInside = (yaml) =>
    Number(yaml) >= Number(question.low) && Number(yaml) <= Number(question.high);
  const isEither = /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(plain);
  const meanings = [plain.replace(",", "."), ...(isEither ? [plain.replace(/[.,]/, "")] : [])];
  const possible = meanings.filter(isInside);
  if (possible.length > 1) return { fault: say("ambiguous", written, possible[1], possible[0]) };
  if (possible.length === 0) return { fault: say("outside", written, range) };
  return { yaml: possible[0], value: Number(possible[0]) };
}

// MARK: Which questions are asked

const bounds = {
  "below": (number, bound) => number < bound,
  "above": (number, bound) => number > bound,
  "at-least": (number, bound) => number >= bound,
  "at-most": (number, bound) => number <= bound,
};

// How true a condition is: 1 if it holds, 0 if not, 0.5 while answers are missing.
function truth(condition, states) {
  if (condition.all) return Math.min(1, ...condition.all.map((part) => truth(part, states)));
  if (condition.any) return Math.max(0, ...condition.any.map((part) => truth(part, states)));
  if (condition.not) return 1 - truth(condition.not, states);
  const { isAsked, answer } = states[condition.question];
  if (isAsked === 0 || answer?.isNotApplicable) return 0;
  return Math.min(passes(condition, answer), isAsked === 1 ? 1 : 0.5);
}

function passes(test, answer) {
  const share = (tests) => tests.every(Boolean) ? 1 : tests.some(Boolean) ? 0.5 : 0;
  if (!answer || answer.fault) return 0.5;
  if (test.includes) {
    return answer.options ? share([test.includes.some((id) => answer.options.includes(id))]) : 0.5;
  }
  if (test.isYes !== undefined) {
    return answer.isYes === undefined ? 0.5 : share([answer.isYes === test.isYes]);
  }
  if (answer.low === undefined) return 0.5;
  if (test.lines) return share([test.lines.includes(answer.low)]);
  const holds = (end) => bounds[test.bound](end, Number(test.number));
  return share([holds(answer.low), holds(answer.high)]);
}

// For every question, in the order of the file: how true its condition is, and its answer.
function questionStates() {
  const states = [];
  for (const question of form.questions) {
    const isAsked = question.when ? truth(question.when, states) : 1;
    const answer = question.text === undefined ? null : reading(question);
    states.push({ question, isAsked, answer });
  }
  return states;
}

// The states of the questions that are put: those whose condition may hold.
function putQuestions() {
  return questionStates().filter((state) => state.question.text !== undefined && state.isAsked > 0);
}

// A text may stay empty.
function isOpen(state) {
  return !state.answer && state.question.type !== "text";
}

// MARK: The answers file

// A text in double quotes; whatever is not printed by itself is escaped.
function quoted(text) {
  const wellFormed = text.replace(/\p{Cs}/gu, "\uFFFD");
  const unsafe = /["\\\p{Cc}\p{Cn}\p{Zl}\p{Zp}\p{Bidi_Control}\uFEFF]/gu;
  return `"${wellFormed.replace(unsafe, escaped)}"`;
}

function escaped(character) {
  const short = { "\"": "\\\"", "\\": "\\\\", "\n": "\\n", "\t": "\\t" }[character];
  if (short) return short;
  const digits = character.codePointAt(0).toString(16).toUpperCase();
  return digits.length > 4 ? "\\U" + digits.padStart(8, "0") : "\\u" + digits.padStart(4, "0");
}

// The file, each choice with the text of its line as a comment. In a mail the comments stand on
// short lines of their own, which no mail program breaks, and the questions are among them.
function fileText(isMail) {
  const lines = [`questionnaire: ${quoted(form.reference)}`, `version: ${form.version}`];
  if (isMail) {
    lines.unshift(...comment(say("mailTitle", text(form.title)), ""),
      ...comment(say("mailHow", fileName()), ""));
  }
  lines.push(`date: ${today()}`);
  const parts = [`id: ${quoted(respondent.id)}`];
  if (mayBeNamed() && respondent.name.trim()) parts.push(`name: ${quoted(respondent.name.trim())}`);
  if (form.role) parts.push(`role: ${quoted(form.role)}`);
  lines.push(`respondent: {${parts.join(", ")}}`);
  const organisation = respondent.organisation.trim();
  lines.push(organisation ? `organisation: ${quoted(organisation)}` : "# organisation: ");
  lines.push("answers:");
  for (const question of asked) {
    const answer = reading(question);
    if (!answer || answer.fault) continue;
    const line = answer.line ? text(answer.line.text) : "";
    if (isMail) {
      lines.push(...comment(say("labelled", question.id, text(question.text)), "  "));
      if (line) lines.push(...comment(line, "    "));
    }
    const behind = line && !isMail ? "  # " + words(line).join(" ") : "";
    lines.push(`  ${question.id}: ${answerText(question, answer)}${behind}`);
  }
  return lines.join("\n") + "\n";
}

// An answer in its short form, or in its long one where evidence or a remark asks for it.
function answerText(question, answer) {
  const { evidence, note } = entries.get(question.id);
  const parts = [`answer: ${answer.yaml}`];
  if (evidence !== "declared") parts.push(`evidence: ${evidence}`);
  if (note.trim()) parts.push(`note: ${quoted(note)}`);
  return parts.length === 1 ? answer.yaml : `{${parts.join(", ")}}`;
}

// The words of a text, without what a comment may not hold.
function words(text) {
  return text.replace(/[\p{Cc}\p{Cn}\p{Cs}\uFEFF]/gu, " ").split(/[ \n]+/).filter(Boolean);
}

// A text as comments of at most 70 characters, unless a word is longer.
function comment(text, indentation) {
  const lines = [""];
  for (const word of words(text)) {
    const last = lines.length - 1;
    if (lines[last] !== "" && lines[last].length + word.length > 67 - indentation.length) {
      lines.push(word);
    } else {
      lines[last] += (lines[last] === "" ? "" : " ") + word;
    }
  }
  return lines.map((line) => `${indentation}# ${line}`);
}

// Names of companies become letters, digits and dashes. A part of the id keeps apart the files of
// people with the same role.
function fileName() {
  const folded = respondent.organisation.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 40).replace(/^-|-$/g, "");
  return [folded || form.id, form.role ?? form.id, respondent.id.slice(1, 7), "answers", "yaml"]
    .filter((part, index, parts) => part !== parts[index - 1]).join(".");
}

function mayBeNamed() {
  return !form.isConfidential;
}

// MARK: Building the page

// An element with properties or attributes, and children: nodes, or texts, which become text nodes.
function make(tag, properties, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in element) element[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

function button(title, onclick, properties = {}) {
  return make("button", { type: "button", onclick, ...properties }, title);
}

function field(title, control) {
  return make("label", { className: "field" }, make("span", {}, title), control);
}

// The sections in their order: the start, one for each area, the check. Each has the name that
// the address has behind its # while the section is shown.
let sections = [];

// The parts of each question that change, and whether each of its boxes is ticked.
let parts = new Map();
let ticks = new Map();
let progress = null;

// The questions that were put before the last change, by their ids.
let shown = null;

function render() {
  const language = form.languages[respondent.language];
  document.documentElement.lang = language.code;
  document.documentElement.dir = language.direction;
  document.title = text(form.title);
  parts = new Map();
  ticks = new Map();
  shown = null;
  sections = [startSection(), ...form.areas.map(areaSection), checkSection()];
  const bar = make("progress", { id: "progress" });
  const label = make("label", { htmlFor: "progress", className: "soft" });
  progress = { bar, label };
  document.getElementById("page").replaceChildren(
    make("header", {}, languageSwitch(), make("h1", {}, text(form.title)),
      make("div", { className: "screen" }, label, bar)),
    make("main", {}, ...sections.map((section) => section.element)));
  refresh();
  route();
}

function languageSwitch() {
  const buttons = form.languages.map((language, index) => button(
    language.name, () => {
      respondent.language = index;
      save();
      render();
      document.querySelectorAll(".languages button")[index].focus();
    }, { lang: language.code, "aria-pressed": `${index === respondent.language}` }));
  return make("div", {
    className: "languages", role: "group", "aria-label": say("language"),
    hidden: buttons.length < 2,
  }, ...buttons);
}

function section(name, title, ...children) {
  const heading = make("h2", { tabIndex: -1 }, title);
  const element = make("section", { className: "away" }, heading, ...children);
  return { name, heading, element };
}

function startSection() {
  const about = form.role ? make("p", {}, say("role", text(form.roleTitle))) : null;
  const confidential = form.isConfidential
    ? make("p", { className: "notice" }, text(form.confidentiality)) : null;
  const keeping = make("p", { className: "screen" });
  const clearing = button(say("clear"), clear);
  const result = section(
    "start", say("start"),
    form.introduction === undefined ? null : make("p", {}, text(form.introduction)),
    make("p", { className: "soft" }, text(form.length)), about, confidential, keeping,
    personField("organisation", say("organisation"), "organization"),
    mayBeNamed() ? personField("name", say("name"), "name") : null,
    make("div", { className: "ways" }, button(say("begin"), () => step(1), { className: "first" }),
      clearing));
  result.update = () => {
    clearing.hidden = !hasAnswers();
    const found = hasAnswers() && respondent.saved;
    keeping.textContent = !isKept ? say("notKept")
      : found ? say("found", respondent.saved) : say("kept");
  };
  return result;
}

function personField(key, title, autocomplete) {
  const input = make(
    "input", { type: "text", value: respondent[key], maxLength: 200, autocomplete });
  input.oninput = () => {
    respondent[key] = input.value;
    save();
  };
  return field(title, input);
}

function areaSection(area, index) {
  const questions = asked.filter((question) => question.area === index);
  const place = make("p", { className: "soft screen" });
  const result = section(
    `area-${index + 1}`, text(area.title), place,
    area.about === undefined ? null : make("p", { className: "help" }, text(area.about)),
    ...questions.map(questionFields),
    make("div", { className: "ways" }, button(say("back"), () => step(-1)),
      button(say("next"), () => step(1), { className: "first" })));
  result.questions = questions;
  result.update = () => {
    const areas = visibleSections().filter((section) => section.questions);
    place.textContent = say("place", areas.indexOf(result) + 1, areas.length);
  };
  return result;
}

// MARK: A question

function questionFields(question) {
  const number = asked.indexOf(question) + 1;
  const entry = entries.get(question.id);
  const id = (part) => `question-${number}-${part}`;
  const fault = make("p", { id: id("fault"), className: "fault", hidden: true });
  const noteTitle = make("span", {});
  const note = area(entry.note, 2, (typed) => { entry.note = typed; });
  const details = make(
    "details", { open: isExplained(entry) }, make("summary", {}, say("details")),
    question.evidence === undefined
      ? null : make("p", { className: "help" }, say("toShow", text(question.evidence))),
    field(say("evidence"), evidenceChoice(entry)),
    make("label", { className: "field" }, noteTitle, note));
  const help = question.help === undefined
    ? null : make("p", { id: id("help"), className: "help" }, text(question.help));
  const clearing = button(say("clearAnswer"), () => clearAnswer(question), {
    className: "small", "aria-label": say("clearAnswerTo", question.id),
  });
  const element = make(
    "fieldset", { id: `question-${number}` },
    make("legend", {}, say("labelled", question.id, text(question.text))), help,
    ...answerFields(question, entry, id("pick")), fault, details, clearing);
  element.setAttribute("aria-describedby", `${help ? id("help") + " " : ""}${id("fault")}`);
  // A person who is still typing is not told of faults; one who is done with a field is.
  element.onchange = () => {
    parts.get(question.id).isTouched = true;
    refresh();
  };
  parts.set(question.id, { element, fault, details, note, noteTitle, clearing, isTouched: false });
  return element;
}

function isExplained(entry) {
  return entry.note !== "" || entry.evidence !== "declared";
}

// A field of several lines.
function area(value, rows, take) {
  const element = make("textarea", { value, rows });
  element.oninput = () => {
    take(element.value);
    changed();
  };
  return element;
}

function evidenceChoice(entry) {
  const select = make("select", {}, ...evidences.map((evidence) =>
    make("option", { value: evidence, selected: evidence === entry.evidence }, say(evidence))));
  select.oninput = () => {
    entry.evidence = select.value;
    changed();
  };
  return select;
}

// A button of a radio group or a box, with a function that says whether it is ticked.
function option(type, name, title, isTicked, oninput, className = "option") {
  const input = make("input", { type, name, oninput });
  ticks.set(input, isTicked);
  return make("label", { className }, input, make("span", {}, title));
}

function answerFields(question, entry, name) {
  const pick = (value, title, className) => option(
    "radio", name, title, () => entry.pick === value, () => {
      entry.pick = value;
      changed();
    }, className);
  const wayTitles = { "dont-know": say("dontKnow"), "not-applicable": say("notApplicable") };
  const apart = (index) => index === 0 ? "option apart" : "option";
  const radios = () =>
    waysOf(question).map((way, index) => pick(way, wayTitles[way], apart(index)));
  switch (question.type) {
    case "choice":
      return [...question.options.map((line, index) => pick(`${index + 1}`, text(line.text))),
        ...radios()];
    case "yes-no":
      return [pick("yes", say("yes")), pick("no", say("no")), ...radios()];
  }
  const boxes = waysOf(question).map((way, index) => option(
    "checkbox", name, wayTitles[way], () => entry.pick === way, (event) => {
      entry.pick = event.target.checked ? way : "";
      if (entry.pick) entry.picks = [];
      changed();
    }, apart(index)));
  return [...typedFields(question, entry, name), ...boxes];
}

function typedFields(question, entry, name) {
  switch (question.type) {
    case "multiple":
      return question.options.map((one) => option(
        "checkbox", name, text(one.text) + (one.isAlone ? " " + say("alone") : ""),
        () => entry.picks.includes(one.id), (event) => {
          tick(question, entry, one, event.target.checked);
          changed();
        }));
    case "number":
      return [["low", say("number", text(question.range))], ["high", say("upTo")]]
        .map(([key, title]) => {
          const input = make("input", {
            type: "text", className: "number", value: entry[key], autocomplete: "off",
            inputMode: Number(question.low) < 0 ? "text" : "decimal",
          });
          input.oninput = () => {
            entry[key] = input.value;
            changed();
          };
          return field(title, input);
        });
    default:
      return [field(say("text", question.length), area(entry.text, 3, (typed) => {
        entry.text = typed;
      }))];
  }
}

// Ticks an option or not. One that excludes the others takes their ticks away, and they take its.
function tick(question, entry, one, isTicked) {
  const others = question.options.filter((other) => other.id !== one.id
    && entry.picks.includes(other.id) && !(isTicked && (one.isAlone || other.isAlone)));
  const ids = [...others.map((other) => other.id), ...(isTicked ? [one.id] : [])];
  entry.picks = question.options.map((option) => option.id).filter((id) => ids.includes(id));
  if (isTicked) entry.pick = "";
}

function clearAnswer(question) {
  Object.assign(entries.get(question.id), blankEntry());
  save();
  const old = parts.get(question.id).element;
  old.replaceWith(questionFields(question));
  refresh();
  focusQuestion(question);
}

function focusQuestion(question) {
  const { element, details, note } = parts.get(question.id);
  const isNote = shown.get(question.id)?.answer?.isOfNote;
  if (isNote) details.open = true;
  (isNote ? note : element.querySelector("input:enabled, textarea:enabled")).focus();
}

// MARK: After every change

function changed() {
  save();
  refresh();
}

// Shows what follows from the answers: questions asked or not, ticks, faults, progress.
function refresh() {
  const states = putQuestions();
  const open = states.filter((state) => state.answer === null || state.answer.fault);
  progress.bar.max = Math.max(1, states.length);
  progress.bar.value = states.length - open.length;
  progress.label.textContent = say("answered", states.length - open.length, states.length);
  const put = new Map(states.map((state) => [state.question.id, state]));
  if (shown) {
    const names = (list) => list.map(nameOf).join(", ");
    const added = asked.filter(({ id }) => put.has(id) && !shown.has(id));
    const gone = asked.filter(({ id }) => !put.has(id) && shown.has(id));
    const news = [added.length ? say("added", names(added)) : "",
      gone.length ? say("gone", names(gone)) : ""].filter(Boolean);
    if (news.length) announce(news.join(" "));
  }
  shown = put;
  for (const question of asked) refreshQuestion(question, put.get(question.id));
  for (const section of sections) section.update();
}

function refreshQuestion(question, state) {
  const { element, fault, details, note, noteTitle, clearing, isTouched } = parts.get(question.id);
  const entry = entries.get(question.id);
  element.hidden = !state;
  const message = isTouched && state?.answer?.fault || "";
  if (fault.textContent !== message) fault.textContent = message;
  fault.hidden = message === "";
  const isReason = entry.pick === "not-applicable";
  noteTitle.textContent = say(isReason ? "reason" : "note");
  if (isReason) details.open = true;
  note.required = isReason;
  clearing.hidden = !isFilled(entry) && entry.evidence === "declared";
  for (const input of element.querySelectorAll("input, textarea")) {
    const isTicked = ticks.get(input);
    if (isTicked) {
      input.checked = isTicked();
    } else {
      const isFaulty = message !== "" && (input === note) === Boolean(state.answer.isOfNote);
      input.setAttribute("aria-invalid", `${isFaulty}`);
      if (input !== note) input.disabled = entry.pick !== "";
    }
  }
}

// Tells a screen reader; the same words twice are told twice.
function announce(words) {
  const live = document.getElementById("live");
  live.textContent = live.textContent === words ? words + "\u00A0" : words;
}

// MARK: Going from section to section

// An area none of whose questions is asked is passed over.
function visibleSections() {
  return sections.filter((section) => !section.questions
    || section.questions.some((question) => shown.has(question.id)));
}

function step(distance) {
  const visible = visibleSections();
  const here = visible.findIndex((section) => section.name === currentName());
  location.hash = visible[Math.max(0, Math.min(visible.length - 1, here + distance))].name;
}

// The section of the address; that of a question, where the address names one.
function currentName() {
  const name = location.hash.slice(1);
  const question = asked[Number(/^question-(\d+)$/.exec(name)?.[1]) - 1];
  const wanted = question ? `area-${question.area + 1}` : name;
  return visibleSections().some((section) => section.name === wanted) ? wanted : "start";
}

function route() {
  const name = currentName();
  for (const section of sections) {
    section.element.className = section.name === name ? "" : "away";
    section.update();
  }
}

function arrive() {
  route();
  const number = Number(/^#question-(\d+)$/.exec(location.hash)?.[1]);
  if (number && asked[number - 1] && shown.has(asked[number - 1].id)) {
    parts.get(asked[number - 1].id).isTouched = true;
    refresh();
    return focusQuestion(asked[number - 1]);
  }
  scrollTo(0, 0);
  sections.find((section) => section.name === currentName()).heading.focus();
}

// MARK: The check

function checkSection() {
  const summary = make("p", {});
  const list = make("ul", {});
  const sending = make("p", { className: "notice" });
  const copied = make("textarea", { readOnly: true, rows: 12 });
  const copying = make("div", { hidden: true }, field(say("copyByHand"), copied));
  const done = make("p", { className: "screen" });
  const tell = (words) => {
    done.textContent = words;
    announce(words);
  };
  const copy = async () => {
    copied.value = fileText(true);
    try {
      await navigator.clipboard.writeText(copied.value);
      tell(say("copied"));
    } catch {
      copying.hidden = false;
      copied.focus();
      copied.select();
    }
  };
  const result = section(
    "check", say("check"), summary, list, sending,
    make("div", { className: "ways" },
      button(say("download"), () => tell(download()), { className: "first" }),
      button(say("copy"), copy), button(say("print"), () => window.print())),
    done, copying,
    make("div", { className: "ways" }, button(say("back"), () => step(-1)),
      button(say("clear"), clear)));
  result.update = () => {
    const unsettled = putQuestions().filter((state) => state.answer?.fault || isOpen(state));
    summary.textContent = unsettled.length === 0
      ? say("noneOpen") : say("someOpen", unsettled.length);
    list.replaceChildren(...unsettled.map((state) => {
      const address = `#question-${asked.indexOf(state.question) + 1}`;
      const link = make("a", { href: address }, nameOf(state.question));
      return make("li", {}, link, state.answer ? " " + state.answer.fault : "");
    }));
    sending.textContent = form.sendTo === undefined
      ? say("sendToWhoeverAsked") : say("sendTo", form.sendTo);
  };
  return result;
}

// Hands the file to the browser.
//
// Returns what to tell the person.
function download() {
  const file = new Blob([fileText(false)], { type: "application/yaml" });
  if (file.size > form.fileSize) return say("tooLarge");
  const link = make("a", { href: URL.createObjectURL(file), download: fileName() });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  isDownloaded = true;
  return say("downloaded", fileName());
}

function clear() {
  if (!confirm(say("clearAll"))) return;
  clearAll();
  render();
  location.hash = "start";
  arrive();
  announce(say("cleared"));
}

// MARK: Beginning

addEventListener("hashchange", arrive);
addEventListener("beforeprint", () => {
  for (const [id, part] of parts) if (isExplained(entries.get(id))) part.details.open = true;
});
addEventListener("beforeunload", (event) => {
  if (!isKept && !isDownloaded && hasAnswers()) event.preventDefault();
});
// Another tab with the same form changed the answers, or cleared them.
addEventListener("storage", (event) => {
  if (event.key !== storageKey && event.key !== null) return;
  load();
  render();
});
load();
render();
