/** One line, one idea: words of products, screens, money, care, transport, learning and public service. */
export const productAndOrganisation = `
page, screen, view
mobile, app, phone, smartphone, ios, android, native app, tablet, handset
form, questionnaire, survey, fill in
notification, notify, email, sms, text message, reminder, tell people, inform
accessibility, a11y, screen reader, wcag, keyboard only, assistive technology
machine learning, ml, ai, model, neural, llm, language model, chatbot, assistant
appointment, booking, reserve, slot, time slot
payment, pay, checkout, charge, paid
refund, chargeback, reimburse
invoice, bill, receipt, statement
subscription, plan, membership
price, tariff, fee, cost, rate
discount, voucher, coupon, rebate, loyalty
card, credit card, debit card, pan
delivery, shipment, shipping, parcel, consignment, freight
prescription, medication, drug, medicine, dosage
`;
