import answerSchemas from './answerSchemas.json' with { type: 'json' }
import type { Operation } from './operation.ts'

/** What every description of an answer refers to. */
export const headers = {
  ETag: { description: 'Ask again with If-None-Match: 304 says that nothing has changed.', schema: { type: 'string' } },
  Release: { description: 'The release that the answer is made from.', schema: { type: 'string' } },
  'RateLimit-Policy': { description: 'How many requests in how many seconds.', schema: { type: 'string' } },
  RateLimit: { description: 'How many are left, and for how long.', schema: { type: 'string' } },
  'X-Request-Id': { description: 'The number of this request, to name in a report.', schema: { type: 'string' } },
}

const refusal = (description: string) => ({
  description,
  content: { 'application/json': { schema: { $ref: '#/components/schemas/RefusedRequest' } } },
})

export const refusals = {
  Refused: refusal('A parameter cannot be used: which, what was expected and what was probably meant.'),
  NotFound: refusal('The release has nothing of this code; what was probably meant is named.'),
  NoSuchForm: refusal('The answer is not given in the form asked for.'),
  TooMany: refusal('More requests than the limit allows: wait a minute.'),
}

const { Answers, ...ofAnswers } = answerSchemas

export const schemas = {
  ...ofAnswers,
  RefusedRequest: {
    type: 'object',
    required: ['error'],
    properties: {
      error: {
        type: 'object',
        required: ['status', 'message', 'problems', 'request'],
        properties: {
          status: { type: 'integer' },
          message: { type: 'string', description: 'One sentence, or several with semicolons between.' },
          problems: {
            type: 'array',
            items: {
              type: 'object',
              required: ['parameter', 'message'],
              properties: {
                parameter: { type: 'string', description: 'Empty where it is about the whole.' },
                message: { type: 'string' },
              },
            },
          },
          request: { type: 'string', description: 'The number of this request, to name in a report.' },
        },
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
