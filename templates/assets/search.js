// The search page. It asks the index that was built with the site (generator/FeedbackLog/Searching) and nobody else.
// The upper half answers a question and knows no page; the lower half is the page. Sentences come with the page, never from here.
(function (world) {
  "use strict";

  const shownAtOnce = 10, mostWords = 8, mostParts = 4, perWord = 2 ** 24;
  // What a word's weight in an entry is worth: thrice in the text, summary or topic, title. The index knows eight weights.
  const worth = [0, 10, 14, 17, 26, 30, 40, 46, 50];
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const digitOf = new Uint8Array(128);
  for (let value = 0; value < digits.length; value++) digitOf[digits.charCodeAt(value)] = value;
  const unlike = { "ø": "o", "æ": "a", "ð": "d", "đ": "d", "þ": "t", "ß": "s", "ł": "l", "ı": "i" };
  const letters = /[\p{L}\p{Nd}]+/gu;

  const fold = (word) => word.replace(/[\u0080-\u024f]/g, (letter) => unlike[letter] || letter.normalize("NFD")[0]);
  const small = (text) => text.normalize("NFC").toLowerCase();
  const wordsOf = (text) => (small(text).match(letters) || []).filter((word) => word.length > 1).map((word) => word.slice(0, 32));

  // The beginning that all forms of a word share, with its dots (WordForms.cs does the same).
  function beginningOf(word, steps) {
    let bent = fold(word), untouched = bent.length;
    for (const [fewest, endings] of steps) {
      for (const [ending, put] of endings) {
        const cut = bent.length - ending.length;
        if (cut < 0 || cut + put.length < fewest || !bent.endsWith(ending)) continue;
        let kept = cut;
        while (kept - cut < put.length && bent[kept] === put[kept - cut]) kept++;
        bent = bent.slice(0, cut) + put;
        untouched = Math.min(untouched, kept);
        break;
      }
    }
    return word.slice(0, untouched) + bent.slice(untouched);
  }

  function readSteps(lines) {
    return lines.map((line) => {
      const [fewest, ...endings] = line.split(" ");
      return [Number(fewest), endings.map((ending) => { const [from, to] = ending.split(">"); return [from, to || ""]; })];
    });
  }

  // Calls back with every entry's number and weight, the lowest number first (PostingText.cs writes them).
  function decode(text, meet) {
    let number = 0, value = 0, shift = 0;
    for (let at = 0; at < text.length; at++) {
      const digit = digitOf[text.charCodeAt(at)];
      value |= (digit & 31) << shift;
      if (digit > 31) { shift += 5; continue; }
      number += (value >> 3) + 1;
      meet(number, (value & 7) + 1);
      value = 0;
      shift = 0;
    }
  }

  // Letters to insert, drop, change or swap with a neighbour; Infinity when there are more than the limit.
  function distance(left, right, limit) {
    if (Math.abs(left.length - right.length) > limit) return Infinity;
    let before = [], last = Array.from({ length: right.length + 1 }, (_, at) => at);
    for (let row = 1; row <= left.length; row++) {
      const now = [row];
      for (let at = 1; at <= right.length; at++) {
        let best = Math.min(last[at] + 1, now[at - 1] + 1, last[at - 1] + (left[row - 1] === right[at - 1] ? 0 : 1));
        if (row > 1 && at > 1 && left[row - 1] === right[at - 2] && left[row - 2] === right[at - 1]) best = Math.min(best, before[at - 2] + 1);
        now.push(best);
      }
      before = last;
      last = now;
    }
    return last[right.length] <= limit ? last[right.length] : Infinity;
  }

  // Sixteen times the binary logarithm of how rare a word is, in whole numbers; 16 for a word that stands everywhere.
  function rarity(entries, found) {
    const times = Math.floor(64 * entries / found), bits = 31 - Math.clz32(times);
    return 16 * (bits - 5) + ((times >> (bits - 4)) & 15);
  }

  // An index: its contents, and a way to fetch a part by name.
  function open(contents, fetchPart) {
    const steps = readSteps(contents.endings), skipped = new Set(contents.skipped.split(" ")), parts = new Map();
    const skippedPlain = new Set([...skipped].map(fold));
    const firsts = contents.words.filter((_, at) => at % 2 === 0), names = contents.words.filter((_, at) => at % 2 === 1);
    const load = (name) => {
      if (!parts.has(name)) parts.set(name, fetchPart(name));
      return parts.get(name);
    };

    // The last part that does not begin after a word.
    function placeOf(word) {
      let low = 0, high = firsts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (firsts[middle] <= word) low = middle; else high = middle - 1;
      }
      return low;
    }

    // Words of some parts that a question's word may mean, each with how sure that is, in hundredths.
    async function choose(places, sureness) {
      const chosen = [];
      const read = await Promise.all(places.filter((place) => place >= 0 && place < names.length).map((place) => load(names[place])));
      for (const part of read)
        for (const key of Object.keys(part)) {
          const sure = sureness(key, fold(key));
          if (sure > 0) chosen.push({ key, sure, text: part[key] });
        }
      return chosen;
    }

    async function meant(word) {
      const typed = fold(word), stem = beginningOf(word, steps), plain = fold(stem);
      const first = placeOf(typed), end = Math.min(placeOf(typed + "\uffff"), first + mostParts - 1);
      const places = [...new Set([placeOf(plain), ...Array.from({ length: end - first + 1 }, (_, at) => first + at)])];
      // Dots that were typed count; where none were, they may be anywhere.
      const sureOf = (key, folded, asked) => key === asked ? 100 : asked === folded ? 90 : 45;
      const found = await choose(places, (key, folded) =>
        folded === plain ? sureOf(key, folded, stem) : folded === typed ? sureOf(key, folded, word) : typed.length > 2 && folded.startsWith(typed) ? 60 : 0);
      if (found.length === 0) return near(typed, plain, places);
      // Where a word stands as it was typed, what is left after taking an ending off counts half.
      const isWhole = typed !== plain && found.some((choice) => fold(choice.key) === typed);
      return found.map((choice) => isWhole && fold(choice.key) === plain ? { ...choice, sure: choice.sure >> 1 } : choice);
    }

    // Nothing as typed: a slip of the finger, or an ending that the rules do not know.
    async function near(typed, plain, places) {
      if (typed.length < 4) return [];
      const slips = [typed[1] + typed[0] + typed.slice(2), typed[0] + typed[2] + typed[1] + typed.slice(3), typed.slice(1), typed[0] + typed.slice(2)];
      const around = [...places, ...slips.map(placeOf), places[0] - 1, places[0] + 1];
      const limit = plain.length < 4 ? 0 : plain.length < 8 ? 1 : 2;
      const found = await choose([...new Set(around)].slice(0, places.length + mostParts), (key, folded) => {
        if (folded.length > 3 && typed.startsWith(folded) && typed.length - folded.length < 5) return 40;
        const off = distance(plain, folded, limit);
        return off <= limit ? 45 - 10 * off : 0;
      });
      const best = Math.max(0, ...found.map((choice) => choice.sure));
      return found.filter((choice) => choice.sure === best);
    }

    async function scoresOf(word) {
      const choices = await meant(word), scores = new Map();
      for (const { text, sure } of choices)
        decode(text, (number, weight) => {
          const score = worth[weight] * sure;
          if (!(scores.get(number) >= score)) scores.set(number, score);
        });
      return { word, scores, keys: choices.map((choice) => choice.key) };
    }

    async function allowedBy(filters) {
      const set = Object.entries(filters).filter(([, value]) => value);
      if (set.length === 0) return null;
      const lists = await load(contents.filters);
      return set.reduce((before, [kind, value]) => {
        const allowed = new Set();
        decode((lists[kind] || {})[value] || "", (number) => { if (!before || before.has(number)) allowed.add(number); });
        return allowed;
      }, null);
    }

    // Entry numbers, the best first; isComplete is false when no entry has all the words.
    async function ask(question, filters) {
      const asked = [...new Set(wordsOf(question).filter((word) => !skipped.has(word)))].slice(0, mostWords);
      const [allowed, answers] = await Promise.all([allowedBy(filters), Promise.all(asked.map(scoresOf))]);
      const words = answers.filter((answer) => answer.scores.size > 0 || !skippedPlain.has(fold(answer.word)));
      const keys = new Set(words.flatMap((answer) => answer.keys));
      if (words.length === 0) return { numbers: allowed ? [...allowed].reverse() : [], isComplete: true, isEmpty: !allowed, keys };
      // How many words an entry has counts first, then how much they say of it: both in one number.
      const sums = new Map();
      for (const { scores } of words) {
        const rare = scores.size > 0 ? rarity(contents.entries, scores.size) : 0;
        for (const [number, score] of scores)
          if (!allowed || allowed.has(number)) sums.set(number, (sums.get(number) || 0) + perWord + Math.floor(rare * score / 100));
      }
      let most = 0;
      for (const sum of sums.values()) most = Math.max(most, Math.floor(sum / perWord));
      const best = [...sums].filter(([, sum]) => sum >= most * perWord).sort((left, right) => right[1] - left[1] || right[0] - left[0]);
      return { numbers: best.map(([number]) => number), isComplete: most === words.length || most === 0, isEmpty: false, keys };
    }

    async function record(number) {
      const name = contents.records[number >> contents.bits];
      return name ? (await load(name))[number] : undefined;
    }

    return { ask, record, beginningOf: (word) => beginningOf(word, steps) };
  }

  world.FeedbackLogSearch = { open, fold, wordsOf };
  if (world.document) world.document.addEventListener("DOMContentLoaded", () => startPage(world.document, world.location, world.history));

  function startPage(document, location, history) {
    const form = document.getElementById("search");
    if (!form) return;
    const byId = (id) => document.getElementById("search-" + id);
    const status = byId("status"), found = byId("found"), list = byId("results"), more = byId("more"), card = byId("card");
    const says = form.dataset, title = document.title, names = ["q", "topic", "channel", "outcome", "year"];
    let opened = null, asking = 0, waiting = 0, isTyping = false, answer = null, shown = 0;

    const fetchJson = async (address, cache) => {
      const response = await fetch(address, { cache });
      if (!response.ok) throw new Error(address);
      return response.json();
    };
    // The contents are asked for anew; parts are named after their bytes and may be kept for ever.
    const getIndex = (cache) => opened || (opened = fetchJson(says.index, cache).then((contents) =>
      open(contents, (name) => fetchJson(says.index.replace(/\.json$/, "/" + name + ".json"), "default"))));

    const number = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, says.group);
    const count = (sentence, many) => (many === 1 ? says[sentence + "One"] : says[sentence + "Other"]).replace("{count}", number(many));
    const tell = (text) => { if (status.textContent !== text) status.textContent = text; };
    const labelOf = (name, key) => ([...form.elements[name].options].find((option) => option.value === key) || {}).text || "";

    function addressOf() {
      const asked = new URLSearchParams();
      for (const name of names) {
        const value = form.elements[name].value.trim();
        if (value) asked.set(name, value);
      }
      return location.pathname + (String(asked) && "?" + asked);
    }

    // Words that were looked for stand marked.
    function write(place, text, index) {
      let from = 0;
      for (const match of text.matchAll(letters)) {
        const word = small(match[0]);
        if (word.length < 2 || !(answer.keys.has(index.beginningOf(word.slice(0, 32))))) continue;
        place.append(text.slice(from, match.index));
        place.appendChild(document.createElement("mark")).textContent = match[0];
        from = match.index + match[0].length;
      }
      place.append(text.slice(from));
    }

    function draw([name, address, summary, day, machineDay, outcome, channel, topics, notice], index) {
      const item = card.content.cloneNode(true), part = (key) => item.querySelector("[data-part=" + key + "]");
      const fill = (key, text) => { if (text) part(key).textContent = text; else part(key).remove(); };
      const link = part("title"), shape = byId("outcome-" + outcome);
      link.href = says.home + address;
      write(link, name, index);
      write(part("summary"), summary, index);
      if (shape) part("outcome").replaceWith(shape.content.cloneNode(true)); else part("outcome").remove();
      fill("notice", notice);
      fill("channel", labelOf("channel", channel));
      part("day").dateTime = machineDay;
      fill("day", day);
      fill("topics", topics.map((key) => labelOf("topic", key)).filter(Boolean).join(" · "));
      return item;
    }

    async function showMore(index, run) {
      const numbers = answer.numbers.slice(shown, shown + shownAtOnce);
      const records = (await Promise.all(numbers.map(index.record))).filter(Boolean);
      if (run !== asking) return null;
      const items = records.map((record) => draw(record, index)), first = items[0] && items[0].firstElementChild;
      if (shown === 0) list.replaceChildren(...items); else list.append(...items);
      shown += numbers.length;
      found.hidden = shown === 0;
      more.hidden = shown >= answer.numbers.length;
      return first;
    }

    async function search(isSecondTry) {
      const run = ++asking, asked = Object.fromEntries(names.map((name) => [name, form.elements[name].value]));
      const { q, ...filters } = asked, slow = setTimeout(() => tell(says.searching), 500);
      document.title = q.trim() ? q.trim() + " – " + title : title;
      try {
        const index = await getIndex(isSecondTry ? "reload" : "no-cache"), result = await index.ask(q, filters);
        if (run !== asking) return;
        answer = result;
        shown = 0;
        await showMore(index, run);
        if (run !== asking) return;
        const many = answer.numbers.length;
        tell(answer.isEmpty ? "" : many === 0 ? says.none : (answer.isComplete ? "" : says.partial + " ") + count("found", many));
      } catch {
        opened = null;
        // The site may have been published anew since the contents were read: then the old parts are gone.
        if (run !== asking) return;
        if (!isSecondTry) return search(true);
        found.hidden = true;
        tell(says.failed);
      } finally {
        clearTimeout(slow);
      }
    }

    function go(isNewStep) {
      clearTimeout(waiting);
      const address = addressOf();
      if (address !== location.pathname + location.search) {
        if (isNewStep) history.pushState(null, "", address); else history.replaceState(null, "", address);
      }
      search(false);
    }

    function readAddress() {
      const asked = new URLSearchParams(location.search);
      for (const name of names) form.elements[name].value = asked.get(name) || "";
      search(false);
    }

    form.addEventListener("submit", (event) => { event.preventDefault(); go(!isTyping); isTyping = false; });
    form.addEventListener("change", (event) => { if (event.target.name !== "q") { go(true); isTyping = false; } });
    form.addEventListener("focusin", () => getIndex("no-cache").catch(() => { opened = null; }), { once: true });
    form.elements.q.addEventListener("input", () => {
      clearTimeout(waiting);
      // Typing is one step back, however many letters it was.
      waiting = setTimeout(() => { go(!isTyping); isTyping = true; }, 250);
    });
    more.addEventListener("click", async () => {
      const first = await showMore(await getIndex("no-cache"), asking);
      if (first) first.querySelector("a").focus();
      tell(says.shown.replace("{shown}", number(shown)).replace("{count}", number(answer.numbers.length)));
    });
    world.addEventListener("popstate", () => { isTyping = false; readAddress(); });
    form.hidden = false;
    readAddress();
  }
})(globalThis);
