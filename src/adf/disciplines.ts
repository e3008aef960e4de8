/** Words that name a function of an organisation, English and German: they tell "Dana Reeve (Legal)" from "Legal (Dana Reeve)". */
const words = new Set(
  (
    'accounting analytics architecture business clinical commercial compliance content controlling customer data delivery design ' +
    'development editorial education engineering facilities finance field growth hardware health hr infrastructure insights it ' +
    'legal logistics manufacturing marketing medical mobile nursing office operations ops partnerships people pharmacy planning ' +
    'platform policy privacy procurement product programme program purchasing qa quality regulatory research risk sales science ' +
    'security service services site software sre strategy success supply support sustainability tax teaching technology tech ux ' +
    'architektur betrieb beschaffung datenschutz daten einkauf entwicklung finanzen forschung fachbereich kundendienst logistik ' +
    'personal pflege produkt produktion qualität recht rechtsabteilung sicherheit strategie technik vertrieb verwaltung versand'
  ).split(' '),
);

const joining = new Set([
  'and',
  '&',
  'und',
  'of',
  'the',
  'team',
  'department',
  'management',
  'owner',
  'lead',
  'head',
  'chief',
]);

/** Whether a short text reads as the name of a discipline: `Data office`, `Legal & privacy`. */
export function namesDiscipline(text: string): boolean {
  if (text.length > 60) return false;
  const its = text
    .toLowerCase()
    .split(/[\s/,-]+/)
    .filter((word) => word !== '');
  return (
    its.length <= 4 && its.some((word) => words.has(word)) && its.every((word) => words.has(word) || joining.has(word))
  );
}
