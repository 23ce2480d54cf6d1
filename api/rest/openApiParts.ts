import answerSchemas from './answerSchemas.json' with { type: 'json' }
import type { Operation } from './operation.ts'

/** What every description of an answer refers to. */
export const headers = {
  ETag: { description: 'Ask again with If-None-Match: 304 says that nothing has changed.', schema: { type: 'string' } },
  Release: { description: 'The release that the answer is made from.', schema: { type: 'string' } },
  'RateLimit-Policy': {
    description: 'How many units in how many seconds: a question takes one, every 250 kB of its answer one more.',
    schema: { type: 'string' },
  },
  RateLimit: { description: 'How many are left, and for how long.', schema: { type: 'string' } },
  'X-Request-Id': { description: 'The number of this request, to name in a report.', schema: { type: 'string' } },
}

const refusal = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/RefusedRequest' } } },
})

export const responses = {
  Refused: refusal('A parameter cannot be used: which, what was expected and what was probably meant.'),
  NotFound: refusal('The release has nothing of this code; what was probably meant is named.'),
  NoSuchForm: refusal('The answer is not given in the form asked for.'),
  TooMuch: refusal('More than one answer may hold: what can be had instead is named.'),
  TooMany: refusal('More than the limit allows: Retry-After says in how many seconds to ask again.'),
  Busy: refusal('As many files as may be are being written: ask again in half a minute.'),
}

const named = (name: keyof typeof responses) => ({ $ref: `#/components/responses/${name}` })

/** The same where an address refers to them. */
export const refusals = {
  refused: named('Refused'),
  notFound: named('NotFound'),
  noSuchForm: named('NoSuchForm'),
  tooMuch: named('TooMuch'),
  tooMany: named('TooMany'),
  busy: named('Busy'),
}

/** That an address answers, in which forms, or that what is had already is still the answer. */
export const answered = <Content extends object>(content: Content) => ({
  200: {
    description: 'The answer.',
    headers: Object.fromEntries(Object.keys(headers).map((name) => [name, { $ref: `#/components/headers/${name}` }])),
    content,
  },
  304: { description: 'What you have is still the answer.' },
})

const { Answers, ...ofAnswers } = answerSchemas

const problems = {
  type: 'array',
  items: {
    type: 'object',
    required: ['parameter', 'message'],
    properties: {
      parameter: { type: 'string', description: 'Empty where it is about the whole.' },
      message: { type: 'string' },
    },
  },
}
const request = { type: 'string', description: 'The number of this request, to name in a report.' }

export const schemas = {
  ...ofAnswers,
  RefusedRequest: {
    type: 'object',
    description: 'Problem details of RFC 9457.',
    required: ['type', 'title', 'status', 'detail', 'problems', 'request'],
    properties: {
      type: { type: 'string', description: 'Always about:blank: the status says what kind of problem it is.' },
      title: { type: 'string', description: 'The status in words.' },
      status: { type: 'integer' },
      detail: { type: 'string', description: 'One sentence, or several with semicolons or on lines of their own.' },
      problems,
      request,
      error: {
        type: 'object',
        description: 'At /api the same once more, for programs that read it here.',
        required: ['status', 'message', 'problems', 'request'],
        properties: { status: { type: 'integer' }, message: { type: 'string' }, problems, request },
      },
    },
  },
}

/** An answer with the release that it is made from. */
export const envelopeOf = ({ procedure }: Operation) => ({
  type: 'object',
  required: ['release', 'data'],
  properties: {
    release: { type: 'string', description: 'The release that the answer is made from.' },
    data: Answers.properties[procedure],
  },
})
