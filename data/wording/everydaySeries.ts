/**
 * Words by which people look for a series, in the six languages, by its code. An aid for search alone: never shown. Words
 * of a line may be typed in any order; in Chinese, which has no spaces, each phrase stands for itself.
 */
export const everydaySeries: Readonly<Record<string, string[]>> = {
  VOLUNTEER_RATE: [
    'share rate of people who volunteer volunteering volunteers by sex gender women men female male youth young age',
    'taux part des bénévoles volontaires bénévolat volontariat par sexe genre femmes hommes jeunes âge',
    'tasa de voluntariado voluntarios voluntarias por sexo género mujeres hombres jóvenes edad',
    'доля волонтеров добровольцев волонтёрство добровольчество по полу женщины мужчины молодежь возраст',
    'نسبة معدل التطوع المتطوعين المتطوعات حسب الجنس النساء الرجال الشباب العمر',
    ...['女性志愿服务', '男性志愿服务', '按性别志愿服务参与率', '志愿服务率', '志愿者比例', '青年志愿服务', '性别'],
  ],
  VOLUNTEER_NUMBER: [
    'number of volunteers how many people volunteer by sex gender women men female male youth young age',
    'nombre de volontaires par sexe',
    'volontaires par sexe',
    'nombre de bénévoles combien par sexe genre femmes hommes jeunes âge',
    'número de voluntarios voluntarias cuántos cuántas por sexo género mujeres hombres jóvenes edad',
    'число численность волонтеров добровольцев сколько по полу женщины мужчины волонтёры женщины волонтеры молодежь',
    'عدد المتطوعين المتطوعات كم متطوع حسب الجنس النساء الرجال الشباب العمر',
    ...['志愿者人数', '女性志愿者', '男性志愿者', '按性别志愿者人数', '志愿者数量', '多少志愿者', '青年志愿者人数'],
  ],
  VOLUNTEER_RATE_GAP: [
    'gender gap difference between women and men volunteering',
    'écart femmes hommes bénévolat inégalité genre',
    'brecha de género diferencia mujeres hombres voluntariado',
    'гендерный разрыв разница женщины мужчины волонтерство',
    'الفجوة الفارق بين الجنسين النساء الرجال التطوع',
    ...['性别差距', '男女差距'],
  ],
}
