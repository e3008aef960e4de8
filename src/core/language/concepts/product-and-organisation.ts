/** One line, one idea: words of products, screens, money, care, transport, learning and public service. */
export const productAndOrganisation = `
page screen view
mobile app phone smartphone ios android native-app tablet
notification notify email sms text-message reminder tell-people inform
accessibility a11y screen-reader wcag assistive-technology
machine-learning ml ai model neural llm language-model chatbot assistant
payment pay checkout charge paid
subscription plan membership
price tariff fee cost rate
discount voucher rebate loyalty
card credit-card debit-card pan
delivery shipment shipping parcel consignment freight
`;
