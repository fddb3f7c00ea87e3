"use strict";
// Shows what is about an actor, about a proposition, of some severities. Nothing else on the page needs it.
(() => {
  const form = document.getElementById("filters");
  const choices = ["actor", "proposition"].map((id) => document.getElementById(id));
  const boxes = [...form.querySelectorAll("input")];
  const items = [...document.querySelectorAll("[data-item], svg a")];
  const arrows = [...document.querySelectorAll("svg .arrow")];
  const about = new Map();
  for (const record of document.querySelectorAll("[data-about]")) {
    const subjects = record.dataset.about.split(" ");
    about.set(subjects[0], [...(about.get(subjects[0]) ?? []), ...subjects]);
  }
  const known = new Map();

  /** What an item is about: what the records are about that it links to. */
  function subjectsOf(item) {
    if (!known.has(item)) known.set(item, new Set(item.dataset.about?.split(" ") ?? linked(item)));
    return known.get(item);
  }

  function linked(item) {
    const links = item.matches("a") ? [item] : [...item.querySelectorAll("a[href^='#r']")];
    return links.flatMap((link) => about.get(link.getAttribute("href").slice(2)) ?? []);
  }

  function apply() {
    const wanted = choices.map((choice) => choice.value).filter(Boolean);
    const grades = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const counts = { finding: 0, "not evaluated": 0, record: 0 };
    for (const item of items) {
      const grade = item.dataset.severity;
      const on = (!grade || grades.has(grade)) && (!wanted.length || wanted.every((one) => subjectsOf(item).has(one)));
      item.toggleAttribute("data-off", !on);
      if (on && item.dataset.item) counts[item.dataset.item] += 1;
    }
    for (const arrow of arrows) arrow.toggleAttribute("data-off", wanted.length > 0);
    for (const fold of document.querySelectorAll(".fold")) {
      const inside = fold.querySelectorAll("[data-item]");
      fold.toggleAttribute("data-off", inside.length > 0 && [...inside].every((item) => item.hasAttribute("data-off")));
    }
    document.getElementById("shown").value = 
      `${counts.finding} findings, ${counts["not evaluated"]} not evaluated, ${counts.record} records`;
  }

  form.addEventListener("change", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  apply();

  // A browser that is led into something folded unfolds it; older ones have to be helped.
  function unfold() {
    const target = document.getElementById(location.hash.slice(1));
    for (let fold = target?.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    if (target) target.scrollIntoView();
  }
  addEventListener("hashchange", unfold);
  unfold();

  // Paper cannot be unfolded.
  addEventListener("beforeprint", () => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
})();
