// The rules of money notice what they are for: each is broken once by a database that answers so.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenAlways, brokenAtRest, differences } from './books.mjs';

const trade = { gateway: 'alipay', order: 'N1', payments: [{ number: 'T1', amount: 8000 }], refunds: [{ request: 'R1', amount: 8000 }] };
const answers = (payments, refunds) => (question) => (question.includes('from payment_event e join attempt') ? payments : refunds);

test('books that agree show no difference', () => {
  assert.deepEqual(differences(answers('alipay N1 T1 8000', 'alipay R1 8000'), [trade]), []);
});

test('money that only one side has is told', () => {
  assert.deepEqual(differences(answers('', 'alipay R1 8000'), [trade]), ['came, and the ledger does not have it: alipay N1 T1 8000']);
  assert.deepEqual(differences(answers('alipay N1 T1 8000\nalipay N2 T2 1', 'alipay R1 8000'), [trade]), [
    'in the ledger, and never came: alipay N2 T2 1',
  ]);
  assert.deepEqual(differences(answers('alipay N1 T1 8000', ''), [trade]), ['went back, and the ledger does not have it: alipay R1 8000']);
});

test('a rule that a row answers is broken, and no rule is where none does', () => {
  assert.deepEqual(brokenAtRest(() => ''), []);
  assert.ok(brokenAlways(() => '7').length >= 9);
  assert.ok(brokenAtRest(() => '7').some((rule) => rule.startsWith('no attempt is live')));
});
