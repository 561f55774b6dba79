// Shows what is wrong with a form, and what the rules say of it, while it is filled in. Nothing is kept by it;
// without it the form works all the same, and says the same once it is sent.
"use strict";
{
  const pause = 600; // milliseconds after the last key
  const form = document.querySelector("form[data-check]");
  let waiting;
  let turn = 0;

  async function page(address, options) {
    // A session that ended leads elsewhere: that is no answer.
    const answer = await fetch(address, { redirect: "manual", ...options }).catch(() => null);
    return answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
  }

  async function check() {
    const mine = ++turn;
    const answer = await page(form.dataset.check, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    if (answer && mine === turn) {
      document.querySelectorAll("[data-said]").forEach(place => show(place, answer.getElementById(place.id)));
    }
  }

  /** Only where it differs, so that nothing is read out twice. */
  function show(place, said) {
    if (said?.innerHTML.trim() === place.innerHTML.trim()) {
      return;
    }
    place.replaceChildren(...(said ? said.childNodes : []));
    const faulty = place.querySelector(".fault") !== null;
    for (const field of form.querySelectorAll(`:is(input, select, textarea)[aria-describedby~="${place.id}"]`)) {
      faulty ? field.setAttribute("aria-invalid", "true") : field.removeAttribute("aria-invalid");
    }
    if (faulty && place.closest("details")) {
      place.closest("details").open = true;
    }
  }

  /** What has to be waited for stands where links to it are; they all lead to one page. */
  async function read(links) {
    const words = links.length > 0 ? (await page(links[0].href))?.getElementById("later") : null;
    if (words) {
      links.forEach(link => link.replaceWith(words.textContent.trim()));
    }
  }

  form?.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(check, pause);
  });
  read(document.querySelectorAll("a[data-later]"));
}
