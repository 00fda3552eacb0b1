// A long <select> that can be searched: typing a code or a part of the name narrows the list (WAI-ARIA's editable combobox with
// list autocomplete). The select stays in the form and carries the value; without this script it is the control itself.

let count = 0;

function element(tag, attributes, parent) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    parent?.append(made);
    return made;
}

// The input takes over the id, so that the label and the summary of faults lead to it.
function inputFor(select, list) {
    const input = element('input', {
        type: 'text', id: select.id, role: 'combobox', autocomplete: 'off', spellcheck: 'false', 'aria-autocomplete': 'list',
        'aria-expanded': 'false', 'aria-controls': list.id, placeholder: '输入代码或名称查找',
    });
    for (const name of ['aria-describedby', 'aria-invalid']) {
        if (select.hasAttribute(name)) input.setAttribute(name, select.getAttribute(name));
    }
    select.id = `${select.id}-code`;
    select.hidden = true;
    return input;
}

class Combobox {
    #select; #input; #list; #status; #items; #active;

    constructor(select) {
        this.#select = select;
        const id = `choices-${(count += 1)}`;
        this.#list = element('ul', { id, role: 'listbox', class: 'choices', 'aria-label': '选项' });
        this.#list.hidden = true;
        this.#items = [...select.options].filter((option) => option.value).map((option) => {
            const item = element('li', { id: `${id}-${option.value}`, role: 'option', 'data-value': option.value }, this.#list);
            item.textContent = option.text;
            return item;
        });
        this.#input = inputFor(select, this.#list);
        const box = element('div', { class: 'combobox' });
        select.before(box);
        box.append(this.#input, this.#list, select);
        this.#status = element('p', { class: 'heard', role: 'status' }, box);
        this.#listen();
        this.#showChosen();
    }

    #listen() {
        this.#input.addEventListener('focus', () => this.#input.select());
        this.#input.addEventListener('click', () => this.#narrow(''));
        this.#input.addEventListener('input', (event) => {
            event.stopPropagation(); // a search is no answer: only a choice changes the form
            this.#narrow(this.#input.value);
        });
        this.#input.addEventListener('keydown', (event) => this.#key(event));
        this.#input.addEventListener('blur', () => this.#leave());
        this.#select.addEventListener('change', () => this.#showChosen());
        this.#list.addEventListener('mousedown', (event) => {
            event.preventDefault();
            const item = event.target.closest('[role=option]');
            if (item) this.#choose(item);
        });
    }

    get #shown() { return this.#items.filter((item) => !item.hidden); }

    #narrow(words) {
        const wanted = words.trim().toLowerCase();
        for (const item of this.#items) item.hidden = !item.textContent.toLowerCase().includes(wanted);
        this.#open(true);
        this.#activate(this.#items.find((item) => !item.hidden && item.dataset.value === this.#select.value) ?? (wanted ? this.#shown[0] : undefined));
        this.#status.textContent = wanted ? `${this.#shown.length} 项` : '';
    }

    #open(open) {
        this.#list.hidden = !open || !this.#shown.length;
        this.#input.setAttribute('aria-expanded', String(!this.#list.hidden));
        if (!open) this.#activate(undefined);
    }

    #activate(item) {
        this.#active?.removeAttribute('aria-selected');
        this.#active = item;
        if (!item) {
            this.#input.removeAttribute('aria-activedescendant');
            return;
        }
        item.setAttribute('aria-selected', 'true');
        this.#input.setAttribute('aria-activedescendant', item.id);
        item.scrollIntoView({ block: 'nearest' });
    }

    #key(event) {
        if (event.isComposing) return;
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step) {
            event.preventDefault();
            if (this.#list.hidden) this.#narrow('');
            const shown = this.#shown;
            const next = (shown.indexOf(this.#active) + (this.#active || step > 0 ? step : 0) + shown.length) % shown.length;
            this.#activate(shown[next]);
        } else if (event.key === 'Enter' && !this.#list.hidden) {
            event.preventDefault();
            if (this.#active) this.#choose(this.#active);
        } else if (event.key === 'Escape' && !this.#list.hidden) {
            event.preventDefault();
            this.#showChosen();
            this.#open(false);
        }
    }

    #choose(item) {
        this.#select.value = item.dataset.value;
        this.#open(false);
        this.#select.dispatchEvent(new Event('input', { bubbles: true }));
        this.#select.dispatchEvent(new Event('change', { bubbles: true }));
    }

    // Words that leave one choice are that choice; others are forgotten.
    #leave() {
        const typed = this.#input.value.trim();
        const chosen = this.#select.selectedOptions[0];
        if (typed && typed !== chosen?.text && !this.#list.hidden && this.#shown.length === 1) this.#choose(this.#shown[0]);
        this.#showChosen();
        this.#open(false);
    }

    #showChosen() {
        this.#input.value = this.#select.value ? this.#select.selectedOptions[0].text : '';
        this.#status.textContent = '';
    }
}

export function searchable(select) {
    return new Combobox(select);
}
