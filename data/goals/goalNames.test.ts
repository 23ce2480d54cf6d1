import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { languages } from '../structure/codelists.ts'

/** The short titles of the seventeen Goals, as the United Nations words them. */
const shortTitles: Record<string, string[]> = {
  ar: [
    'القضاء على الفقر',
    'القضاء التام على الجوع',
    'الصحة الجيدة والرفاه',
    'التعليم الجيد',
    'المساواة بين الجنسين',
    'المياه النظيفة والنظافة الصحية',
    'طاقة نظيفة وبأسعار معقولة',
    'العمل اللائق ونمو الاقتصاد',
    'الصناعة والابتكار والهياكل الأساسية',
    'الحد من أوجه عدم المساواة',
    'مدن ومجتمعات محلية مستدامة',
    'الاستهلاك والإنتاج المسؤولان',
    'العمل المناخي',
    'الحياة تحت الماء',
    'الحياة في البر',
    'السلام والعدل والمؤسسات القوية',
    'عقد الشراكات لتحقيق الأهداف',
  ],
  zh: [
    '无贫穷',
    '零饥饿',
    '良好健康与福祉',
    '优质教育',
    '性别平等',
    '清洁饮水和卫生设施',
    '经济适用的清洁能源',
    '体面工作和经济增长',
    '产业、创新和基础设施',
    '减少不平等',
    '可持续城市和社区',
    '负责任消费和生产',
    '气候行动',
    '水下生物',
    '陆地生物',
    '和平、正义与强大机构',
    '促进目标实现的伙伴关系',
  ],
  en: [
    'No poverty',
    'Zero hunger',
    'Good health and well-being',
    'Quality education',
    'Gender equality',
    'Clean water and sanitation',
    'Affordable and clean energy',
    'Decent work and economic growth',
    'Industry, innovation and infrastructure',
    'Reduced inequalities',
    'Sustainable cities and communities',
    'Responsible consumption and production',
    'Climate action',
    'Life below water',
    'Life on land',
    'Peace, justice and strong institutions',
    'Partnerships for the goals',
  ],
  es: [
    'Fin de la pobreza',
    'Hambre cero',
    'Salud y bienestar',
    'Educación de calidad',
    'Igualdad de género',
    'Agua limpia y saneamiento',
    'Energía asequible y no contaminante',
    'Trabajo decente y crecimiento económico',
    'Industria, innovación e infraestructura',
    'Reducción de las desigualdades',
    'Ciudades y comunidades sostenibles',
    'Producción y consumo responsables',
    'Acción por el clima',
    'Vida submarina',
    'Vida de ecosistemas terrestres',
    'Paz, justicia e instituciones fuertes',
    'Alianzas para lograr los objetivos',
  ],
  fr: [
    'Pas de pauvreté',
    'Faim «\u00a0zéro\u00a0»',
    'Bonne santé et bien-être',
    'Éducation de qualité',
    'Égalité entre les sexes',
    'Eau propre et assainissement',
    'Énergie propre et d’un coût abordable',
    'Travail décent et croissance économique',
    'Industrie, innovation et infrastructure',
    'Inégalités réduites',
    'Villes et communautés durables',
    'Consommation et production responsables',
    'Mesures relatives à la lutte contre les changements climatiques',
    'Vie aquatique',
    'Vie terrestre',
    'Paix, justice et institutions efficaces',
    'Partenariats pour la réalisation des objectifs',
  ],
  ru: [
    'Ликвидация нищеты',
    'Ликвидация голода',
    'Хорошее здоровье и благополучие',
    'Качественное образование',
    'Гендерное равенство',
    'Чистая вода и санитария',
    'Недорогостоящая и чистая энергия',
    'Достойная работа и экономический рост',
    'Индустриализация, инновации и инфраструктура',
    'Уменьшение неравенства',
    'Устойчивые города и населенные пункты',
    'Ответственное потребление и производство',
    'Борьба с изменением климата',
    'Сохранение морских экосистем',
    'Сохранение экосистем суши',
    'Мир, правосудие и эффективные институты',
    'Партнерство в интересах устойчивого развития',
  ],
}

const texts: Record<string, string>[] = parse(readFileSync(join(import.meta.dirname, 'goal_text.csv'), 'utf8'), {
  columns: true,
})

it.each(languages)('names the Goals in %s word for word as the United Nations does', (language) => {
  const names = texts.filter((row) => row.language === language).map(({ name }) => name)
  expect(names).toEqual(shortTitles[language])
})

it.each(languages)('gives each Goal a title of its own in %s, without the heading that follows it', (language) => {
  const titles = texts.filter((row) => row.language === language).map(({ title }) => title!)
  expect(new Set(titles).size).toBe(17)
  const ends = /^\s|\s$|\s{2}|[.:;，,]$/
  const heading = /\p{Ll} \p{Lu}\p{Ll}+$(?<!Sustainable Development|Desarrollo Sostenible)/u
  expect(titles.filter((title) => ends.test(title) || heading.test(title))).toEqual([])
})
