import { escaped } from '../../data/wording/escaped.ts'

/** A small page in plain words, for addresses outside the six languages. */
export const errorPage = (sentence: string) => `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Volunteering for the Goals</title>
</head>
<body>
<main>
<h1>Volunteering for the Goals</h1>
<p>${escaped(sentence.charAt(0).toUpperCase() + sentence.slice(1))}.</p>
<p><a href="/">Go to the start</a></p>
</main>
</body>
</html>
`
