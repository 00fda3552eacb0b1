// What a visitor gets from a page's source: its visible text and its forms.
import { DomUtils, parseDocument } from 'htmlparser2';

const { findAll, getAttributeValue: attribute, hasAttrib, textContent } = DomUtils;
const named = (...names) => (node) => names.includes(node.name);
const silent = new Set(['script', 'style', 'template', 'noscript']);

function words(node) {
  if (node.type === 'text') return node.data;
  if (silent.has(node.name)) return '';
  return (node.children ?? []).map(words).join(node.name === 'td' || node.name === 'option' ? ' ' : '');
}

const squeeze = (text) => text.replace(/\s+/g, ' ').trim();

// What the browser would send for one control, as [name, value] pairs.
function sent(control) {
  const name = attribute(control, 'name');
  const type = attribute(control, 'type') ?? 'text';
  if (!name || hasAttrib(control, 'disabled') || control.name === 'button') return [];
  if (['submit', 'reset', 'button', 'image', 'file'].includes(type) && control.name === 'input') return [];
  if (control.name === 'textarea') return [[name, textContent(control).replace(/^\n/, '')]];
  if (control.name === 'select') return chosen(control).map((value) => [name, value]);
  const checkable = type === 'checkbox' || type === 'radio';
  if (checkable && !hasAttrib(control, 'checked')) return [];
  return [[name, attribute(control, 'value') ?? (checkable ? 'on' : '')]];
}

function chosen(select) {
  const options = findAll(named('option'), select.children);
  const value = (option) => attribute(option, 'value') ?? squeeze(textContent(option));
  const selected = options.filter((option) => hasAttrib(option, 'selected'));
  if (selected.length || hasAttrib(select, 'multiple')) return selected.map(value);
  return options.slice(0, 1).map(value);
}

// { text, forms: [{ action, method, names, fields: [[name, value]] }], fields }: text with white space squeezed, the
// title first; names are of all controls, also of those that would not be sent.
export function read(source) {
  const root = parseDocument(source);
  const controls = findAll(named('input', 'select', 'textarea', 'button'), root.children);
  const byId = new Map(findAll(named('form'), root.children).map((form) => [attribute(form, 'id'), form]));
  const formOf = (control) => {
    if (hasAttrib(control, 'form')) return byId.get(attribute(control, 'form'));
    for (let node = control; node; node = node.parent) if (node.name === 'form') return node;
    return undefined;
  };
  const forms = findAll(named('form'), root.children).map((form) => {
    const own = controls.filter((control) => formOf(control) === form);
    return {
      action: attribute(form, 'action') ?? '',
      method: (attribute(form, 'method') ?? 'get').toLowerCase(),
      names: own.map((control) => attribute(control, 'name')).filter(Boolean),
      fields: own.flatMap(sent),
    };
  });
  return {
    text: squeeze(words(root)),
    forms,
    names: new Set(controls.map((control) => attribute(control, 'name')).filter(Boolean)),
    fields: controls.flatMap(sent),
  };
}
