/*
 * Shows a list of sub-processors, and a form to subscribe to its changes, in pages of any origin:
 * <subprocessor-list> and <subprocessor-subscribe>. Texts of the list never become markup, and styles are
 * objects, so that it works under a strict Content-Security-Policy.
 */
(() => {
  'use strict';

  const WORDS = /* put in by the server */ {};
  const HOME = (document.currentScript?.src ?? '').replace(/\/embed\.js.*$/, '');
  const FILTERS = ['service', 'country', 'region', 'section', 'kind', 'mechanism', 'q', 'status'];
  const STYLE = new CSSStyleSheet();
  STYLE.replaceSync(`
    :host { display: block; container-type: inline-size; font: var(--subprocessors-font, inherit); color: var(--subprocessors-ink, inherit) }
    :host([hidden]) { display: none }
    a { color: var(--subprocessors-link, inherit) }
    p, label, fieldset { margin: .5em 0 }
    ul { list-style: none; margin: 0; padding: 0 }
    table { width: 100%; table-layout: fixed; border-collapse: collapse; overflow-wrap: anywhere; hyphens: auto }
    thead th:nth-child(2) { width: 34% }
    caption { text-align: start; padding-block: .25em }
    th, td { text-align: start; vertical-align: top; padding: .5em .75em .5em 0; white-space: pre-line; border-block-end: 1px solid var(--subprocessors-line, color-mix(in srgb, currentColor 25%, transparent)) }
    small { display: block; font-weight: normal }
    fieldset { border: 0; padding: 0; min-inline-size: 0 }
    label { display: block }
    input:not([type=checkbox]), select, button { font: inherit; min-height: 2.5em; padding: .25em .5em; box-sizing: border-box }
    input:not([type=checkbox]), select { width: 100%; max-width: 24em }
    button { cursor: pointer; padding-inline: 1em }
    @container (max-width: 40em) {
      table, caption, tbody, tr, th, td { display: block }
      thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
      tr { border-block-end: 1px solid var(--subprocessors-line, color-mix(in srgb, currentColor 25%, transparent)); padding-block: .5em }
      th, td { border: 0; padding: .125em 0 }
      td:empty { display: none }
      td[data-label]::before { content: attr(data-label); display: block; font-size: .875em }
    }`);

  /** An element; strings are text and nothing else. */
  const el = (name, attributes = {}, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
    }
    made.append(...children.flat().filter((child) => child !== undefined && child !== ''));
    return made;
  };

  const link = (address, ...children) =>
    /^https?:/i.test(address) ? el('a', { href: address, part: 'link' }, ...children) : el('span', {}, ...children);

  /** What both elements have in common: what they show comes from the service, or else their own content stays. */
  class Shown extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [STYLE];
      this.shadowRoot.append(el('slot'));
    }

    connectedCallback() { this.#soon(); }

    disconnectedCallback() { this.#running?.abort(); }

    attributeChangedCallback() {
      if (this.isConnected) this.#soon();
    }

    get home() { return (this.getAttribute('src') ?? HOME).replace(/\/+$/, ''); }

    /** Of the element, of what it stands in, or of the reader. */
    get tag() {
      const tag = this.closest('[lang]')?.getAttribute('lang') || navigator.language || 'en';
      return /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(tag) ? tag : 'en';
    }

    get language() {
      const language = this.tag.split('-')[0].toLowerCase();
      return language in WORDS ? language : 'en';
    }

    get say() { return WORDS[this.language]; }

    /** As the pages of the service write it: not in the order of the United States. */
    written(date, how) {
      const locale = this.language === 'en' ? 'en-GB' : this.language;
      return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', ...how }).format(date);
    }

    day(iso) {
      return this.written(new Date(`${iso}T00:00:00Z`), { timeZone: 'UTC' });
    }

    moment(iso) {
      return this.written(new Date(iso), { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' });
    }

    async read(path, query, signal) {
      const answer = await fetch(`${this.home}${path}?${query}`, { headers: { Accept: 'application/json' }, credentials: 'omit', signal });
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return answer.json();
    }

    show(...content) {
      this.shadowRoot.replaceChildren(el('div', { lang: this.language, part: 'content' }, ...content));
    }

    #running;
    #asked = false;

    /** Several attributes may change at once. */
    #soon() {
      if (this.#asked) return;
      this.#asked = true;
      queueMicrotask(() => {
        this.#asked = false;
        this.#load();
      });
    }

    async #load() {
      this.#running?.abort();
      const running = (this.#running = new AbortController());
      try {
        const content = await this.content(running.signal);
        if (running.signal.aborted) return;
        this.show(...content);
        this.#tell('subprocessors-shown');
      } catch (fault) {
        if (running.signal.aborted) return;
        this.shadowRoot.replaceChildren(el('slot'), el('p', { role: 'status', part: 'message', lang: this.language }, this.say.unavailable));
        this.#tell('subprocessors-failed', String(fault));
      }
    }

    #tell(name, detail) {
      this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
    }
  }

  class SubprocessorList extends Shown {
    static observedAttributes = ['src', 'lang', ...FILTERS];

    async content(signal) {
      const query = new URLSearchParams({ format: 'json', lang: this.tag });
      for (const name of FILTERS) if (this.getAttribute(name)) query.set(name, this.getAttribute(name));
      const [list, register] = await Promise.all([
        this.read('/v1/subprocessors', query, signal),
        // Without one, ids stand for themselves.
        this.read('/v1/register', new URLSearchParams({ lang: this.tag }), signal).catch(() => ({})),
      ]);
      const say = this.say;
      const services = new Map((register.services ?? []).map((each) => [each.id, each.title]));
      const head = ['name', 'purpose', 'places', 'mechanism'].map((key) => el('th', { scope: 'col', part: 'heading' }, say[key]));
      const updated = list.publishedAt ? say.lastUpdated.replace('{day}', this.moment(list.publishedAt)) : say.nothingPublished;
      return [
        el('p', { part: 'updated' }, link(`${this.home}/?lang=${this.language}`, updated)),
        list.subProcessors.length === 0
          ? el('p', { part: 'message' }, say.nothingFound)
          : el('table', { part: 'table' },
              el('caption', { part: 'caption' }, say.theList),
              el('thead', {}, el('tr', {}, head)),
              this.#sections(list.subProcessors, register).map(([title, entries]) =>
                el('tbody', { part: 'section' },
                  title ? el('tr', {}, el('th', { scope: 'rowgroup', colspan: 4, part: 'section-title' }, title)) : '',
                  entries.map((entry) => this.#row(entry, services))))),
      ];
    }

    /** As on the page of the list: an entry may stand in several, what stands in none comes last. */
    #sections(entries, register) {
      const known = register.sections ?? [];
      const within = (id) => entries.filter((entry) => entry.sections?.includes(id));
      const rest = entries.filter((entry) => !known.some(({ id }) => entry.sections?.includes(id)));
      const found = [...known.map(({ id, title }) => [title, within(id)]), [known.length ? this.say.otherEntries : '', rest]];
      return found.filter(([, each]) => each.length);
    }

    #row(entry, services) {
      const say = this.say;
      const cell = (key, value, ...of) => el('td', { part: `cell ${key}`, 'data-label': say[key], lang: value }, ...of);
      const lines = (texts) => (texts.length ? el('ul', {}, texts.map((text) => el('li', {}, text))) : '');
      const notes = (entry.plannedChanges ?? []).map((change) => say.changesOn.replace('{day}', this.day(change.effectiveFrom)));
      if (entry.status === 'announced') notes.unshift(say.announcedFrom.replace('{day}', this.day(entry.engagedFrom)));
      if (entry.status === 'ended') notes.unshift(say.ended);
      const named = (ids) => ids.map((id) => services.get(id) ?? id).join(', ');
      const places = entry.locations?.length
        ? entry.locations.map((place) => this.#place(place, named))
        : entry.country ? [`${say.country}: ${this.#country(entry.country)}`] : [];
      const page = `${this.home}/subprocessors/${encodeURIComponent(entry.id)}?lang=${this.language}`;
      return el('tr', { part: `row ${entry.status}` },
        el('th', { scope: 'row', part: 'cell name' },
          link(page, el('bdi', { lang: entry.lang?.name }, entry.name)),
          notes.map((note) => el('small', { part: 'note' }, note)),
          entry.services?.length ? el('small', { part: 'services' }, named(entry.services)) : ''),
        cell('purpose', entry.lang?.purpose, entry.purpose ?? ''),
        cell('places', undefined, lines(places)),
        cell('mechanism', undefined, lines((entry.transferMechanisms ?? []).map((each) => say.terms[each.type] ?? each.stated ?? each.type))));
    }

    #country(code) {
      return new Intl.DisplayNames(this.language, { type: 'region', fallback: 'code' }).of(code);
    }

    #place(place, services) {
      const { terms } = this.say;
      const named = place.country
        ? this.#country(place.country)
        : terms[place.region] ?? place.region ?? terms[place.type] ?? place.stated ?? place.type;
      const details = [terms[place.activity], services(place.services ?? []), place.condition, place.note].filter(Boolean);
      return details.length ? `${named} (${details.join('; ')})` : named;
    }
  }

  class SubprocessorSubscribe extends Shown {
    static observedAttributes = ['src', 'lang', 'service'];

    async content(signal) {
      const register = await this.read('/v1/register', new URLSearchParams({ lang: this.tag }), signal);
      const say = this.say;
      const chosen = (this.getAttribute('service') ?? '').split(',');
      const options = (name, codes) => el('select', { name, part: 'input' }, codes.map((code) => el('option', { value: code }, say[code])));
      const check = (attributes, ...text) => el('label', { part: 'check' }, el('input', { type: 'checkbox', ...attributes }), ' ', ...text);
      const read = register.subscription?.acknowledgement ?? say.acknowledgement;
      const form = el('form', { part: 'form', 'aria-label': say.subscribe },
        register.subscription?.promise ? el('p', { lang: register.language }, register.subscription.promise) : '',
        el('label', {}, say.email, el('br'), el('input', { type: 'email', name: 'email', required: true, maxlength: 254, autocomplete: 'email', part: 'input' })),
        el('label', {}, say.changes, el('br'), options('changes', ['all', 'not-editorial'])),
        el('label', {}, say.frequency, el('br'), options('frequency', ['immediate', 'daily', 'weekly'])),
        register.services?.length
          ? el('fieldset', { part: 'services' }, el('legend', {}, say.services),
              register.services.map((each) => check({ name: 'services', value: each.id, checked: chosen.includes(each.id) }, each.title)))
          : '',
        check({ name: 'read', required: true }, register.privacyNotice ? link(register.privacyNotice, read) : read),
        el('button', { part: 'button' }, say.subscribe),
        el('p', { role: 'status', part: 'message' }));
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        this.#send(form);
      });
      return [form];
    }

    async #send(form) {
      const sent = new FormData(form);
      const message = form.querySelector('[role=status]');
      const button = form.querySelector('button');
      button.disabled = true;
      message.textContent = '';
      try {
        const answer = await fetch(`${this.home}/v1/subscriptions`, {
          method: 'POST',
          credentials: 'omit',
          headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
          body: JSON.stringify({
            email: sent.get('email'),
            privacyNoticeRead: true,
            language: this.language,
            frequency: sent.get('frequency'),
            changes: sent.get('changes'),
            services: sent.getAll('services'),
          }),
        });
        if (answer.status === 202) form.replaceChildren(message);
        message.textContent = this.say[{ 202: 'sent', 400: 'notValid', 429: 'tooMany' }[answer.status] ?? 'unavailable'];
      } catch {
        message.textContent = this.say.unavailable;
      }
      button.disabled = false;
    }
  }

  if (!customElements.get('subprocessor-list')) {
    customElements.define('subprocessor-list', SubprocessorList);
    customElements.define('subprocessor-subscribe', SubprocessorSubscribe);
  }
})();
