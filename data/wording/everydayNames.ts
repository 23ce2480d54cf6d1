import { everydaySeries } from './everydaySeries.ts'

/**
 * Names by which people look for an area and which the United Nations do not use for it, former ones among them, by M49
 * code. They are our own aid for search alone: they are never shown, and no view on the status or name of an area is
 * meant. Names that are themselves in dispute are left out.
 */
const everydayNames: Readonly<Record<string, string[]>> = {
  '090': ['Solomons'],
  '104': ['Burma', 'Birmania', 'Birmanie', 'Бирма', 'بورما'],
  '112': ['Белоруссия', 'Bielorrusia', 'Biélorussie', 'روسيا البيضاء'],
  '132': ['Cape Verde', 'Cap-Vert', 'Острова Зеленого Мыса', 'الرأس الأخضر'],
  '144': ['Ceylon', 'Ceilán', 'Ceylan', 'Цейлон', '锡兰', 'سيلان'],
  '178': ['Congo-Brazzaville', 'Republic of the Congo', 'Конго-Браззавиль', '刚果（布）'],
  '180': [
    'Zaire',
    'Zaïre',
    'Заир',
    '扎伊尔',
    'زائير',
    'DR Congo',
    'DRC',
    'RDC',
    'Congo-Kinshasa',
    'ДР Конго',
    '刚果（金）',
  ],
  '203': ['Czech Republic', 'República Checa', 'République tchèque', 'Чешская Республика', 'الجمهورية التشيكية'],
  '204': ['Dahomey', 'Dahomé', 'Дагомея', '达荷美', 'داهومي'],
  '336': ['Vatican', 'Vaticano', 'Ватикан', '梵蒂冈', 'الفاتيكان'],
  '364': ['Persia', 'Perse', 'Персия', '波斯'],
  '384': ['Ivory Coast', 'Costa de Marfil', 'Берег Слоновой Кости', 'ساحل العاج', '象牙海岸'],
  '408': ['North Korea', 'Corea del Norte', 'Corée du Nord', 'Северная Корея', '朝鲜', 'كوريا الشمالية'],
  '410': ['South Korea', 'Corea del Sur', 'Corée du Sud', 'Южная Корея', '韩国', 'كوريا الجنوبية'],
  '417': ['Киргизия', 'Kirghizistan', 'Kirguizistán'],
  '418': ['Laos', 'Лаос', '老挝', 'لاوس'],
  '498': ['Moldavia', 'Moldavie', 'Молдавия'],
  '528': ['Holland', 'Holanda', 'Hollande', 'Голландия'],
  '626': ['East Timor', 'Timor Oriental', 'Восточный Тимор', 'تيمور الشرقية'],
  '643': ['Russia', 'Rusia', 'Russie', 'Россия', '俄罗斯', 'روسيا'],
  '659': ['St Kitts'],
  '662': ['St Lucia'],
  '670': ['St Vincent'],
  '748': ['Swaziland', 'Swazilandia', 'Suazilandia', 'Свазиленд', 'سوازيلند'],
  '716': ['Rhodesia', 'Rodesia', 'Rhodésie', 'Родезия', '罗得西亚', 'روديسيا'],
  '760': ['Syria', 'Siria', 'Syrie', 'Сирия', '叙利亚', 'سوريا'],
  '764': ['Siam', 'Сиам', '暹罗', 'سيام'],
  '784': ['UAE', 'EAU', 'ОАЭ', '阿联酋'],
  '792': ['Turkey', 'Turquía', 'Turquie', 'Турция', 'تركيا'],
  '826': ['UK', 'Great Britain', 'Britain', 'Gran Bretaña', 'Grande-Bretagne', 'Великобритания', '英国', 'بريطانيا'],
  '834': ['Tanzania', 'Tanzanie', 'Танзания', 'تنزانيا'],
  '840': ['US', 'United States', 'EEUU', 'EE. UU.', 'США', '美国', 'أمريكا'],
  '854': ['Upper Volta', 'Alto Volta', 'Haute-Volta', 'Верхняя Вольта', '上沃尔特', 'فولتا العليا'],
}

/** The same area or series with the words by which people look for it, where it has some. */
export function withEverydayNames<Area extends { refArea: string }>(area: Area): Area & { everyday?: string[] } {
  const everyday = everydayNames[area.refArea] ?? everydaySeries[area.refArea]
  return everyday ? { ...area, everyday } : area
}
