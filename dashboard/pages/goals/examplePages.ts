/** The first page, the Goals and the practices, each filled in, with what is there once its answers are. */
export const examplePages = [
  { path: '', ready: '.start-number >> nth=2' },
  { path: '/goals?group=202', ready: '.matrix tbody td a' },
  { path: '/goals/13?areas=404', ready: 'figure svg' },
  { path: '/practices?goal=5', ready: '.practice' },
]
