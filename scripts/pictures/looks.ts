export interface Look {
  language: string
  width: number
  theme: 'light' | 'dark'
}

export const looks: readonly Look[] = [
  { language: 'ar', width: 1280, theme: 'light' },
  { language: 'ar', width: 390, theme: 'dark' },
  { language: 'en', width: 390, theme: 'light' },
  { language: 'zh', width: 1280, theme: 'dark' },
]

export const thinLooks: readonly Look[] = [
  { language: 'en', width: 1280, theme: 'light' },
  { language: 'en', width: 390, theme: 'dark' },
]
