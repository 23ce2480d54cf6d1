import type { PictureTheme } from '../data/structure/pictureShapes.ts'
import charts from './charts/chart.css?raw'
import look from './look.css?raw'
import shades from './pages/panel/shades.css?raw'

/** What a custom property stands for in a theme, where no browser can say it: as the styles of the page do. */
export function coloursOf(theme: PictureTheme): (property: string) => string {
  const colourOf = (property: string): string => {
    const said = (theme === 'dark' ? dark.get(property) : undefined) ?? light.get(property) ?? 'currentColor'
    const same = /^var\((--[\w-]+)\)$/.exec(said)?.[1]
    return same ? colourOf(same) : said
  }
  return colourOf
}

const styles = [look, charts, shades].join('\n')
const light = propertiesOf(/^:root \{([^}]*)\}/gm)
const dark = propertiesOf(/^(?::root)?\[data-theme="dark"\] \{([^}]*)\}/gm)

function propertiesOf(rule: RegExp): Map<string, string> {
  const bodies = [...styles.matchAll(rule)].map(([, body]) => body!).join('\n')
  return new Map([...bodies.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]))
}
