/** One line, one idea: words of products, screens, money, care, transport, learning and public service. */
export const productAndOrganisation = `
page, screen, view, form page
website, site, web page, portal, web site
mobile, app, phone, smartphone, ios, android, native app, tablet, handset
responsive, small screen, mobile friendly
button, link, control, widget, icon
menu, navigation, sidebar, breadcrumb, tab
form, questionnaire, survey, input form, fill in
dropdown, picker, selector, select box, drop down, chooser, choice list
text field, input, input field, box
table, grid, list view, listing
modal, dialog, popup, pop up, overlay
banner, notice, nag, announcement, toast, message on screen
notification, notify, email, sms, text message, push message, reminder, remind, tell people, inform
newsletter, mailing, marketing mail, campaign, promotion
theme, dark mode, branding, colour scheme, look and feel, skin, logo
font, typeface, typography
accessibility, a11y, screen reader, wcag, keyboard only, assistive technology
usability, user experience, ux, ease of use, convenience, ergonomic
design system, component library, pattern library, style guide
personalise, personalised, personalized, personalization, personalisation, tailored, recommendation, recommend, suggested for you
recommendation engine, machine learning, ml, ai, model, artificial intelligence, neural, llm, language model, chatbot, assistant
rank, ranking, score, scoring, sort by relevance
filter, facet, narrow down, refine
comment, feedback, review, rating, opinion
chat, messaging, conversation, live chat, direct message
social, follow, like, community feed, feed
self service, by themselves, on their own, without support, without a ticket, anyone can
assisted, with help, support team, help desk, service desk, call centre, hotline, by phone, ticket
workflow, process, procedure, case handling
case, application, request, submission, claim
submit, send in, hand in, file, apply, lodge
eligibility, eligible, entitled, qualify, criteria
appointment, booking, book, reserve, reservation, slot, time slot
calendar, diary, schedule view, timetable
waiting list, wait list, queue of people, backlog of cases
payment, pay, checkout, card payment, transaction of money, charge, paid
refund, money back, chargeback, reimburse, return the money, reimbursement
invoice, bill, billing, receipt, statement
subscription, recurring payment, plan, monthly fee, membership
price, pricing, tariff, fee, cost, rate
discount, voucher, coupon, promo code, rebate, loyalty, bonus points
tax, vat, duty, levy
wallet, apple pay, google pay, digital wallet, paypal
card, credit card, debit card, card number, pan
bank transfer, direct debit, sepa, iban, wire, faster payment
instalment, buy now pay later, pay in parts, credit, loan, financing
cash, cash on delivery, coins
crypto, bitcoin, stablecoin, cryptocurrency, blockchain, ledger technology
payout, settlement, disbursement, remittance, payday
ledger, bookkeeping, accounting, general ledger
reconcile, reconciliation of accounts, match up
budget, spending, funding, money available
contract, agreement, terms, sla
procurement, tender, request for proposals, rfp, framework agreement
order, purchase order, basket, cart, shopping cart
stock, inventory, warehouse stock, availability of goods
delivery, shipment, shipping, parcel, package delivery, consignment, freight
return, send back, returned goods
same day, next day, express, within hours, today
route, itinerary, trip, journey, tour
track, tracking, follow the parcel, live position, where is
fleet, vehicle, truck, van, lorry
depot, hub, warehouse building, distribution centre
international, cross border, abroad, overseas, export market, foreign, other countries
domestic, national, inland, within the country, home market
customs, border, declaration
temperature, cold chain, refrigerated, cooling
prescription, medication, drug, medicine, dosage
diagnosis, triage, symptom, assessment of illness
treatment, therapy, care plan, procedure
lab result, test result, blood result, laboratory
medical record, health record, patient record, ehr, chart of a patient
remote consultation, telehealth, video visit, video call, online consultation
course, class, module of study, lesson, curriculum
exam, test, assessment, quiz, examination, coursework
grade, mark, score, result of an exam
certificate, diploma, credential of study, qualification
proctoring, supervised exam, invigilation, exam supervision, webcam watch
plagiarism, cheating, copied work
attendance, presence, absence, absent
homework, assignment, exercise
library, reading list, learning material, content
video lesson, lecture recording, webinar
paper, letter, post, printed, by mail, print, pdf
digital, online, electronic, paperless
open data, public data, publish data, transparency
statistics, official figures, analytics, usage data, insight
reporting, report, management information, kpi, business intelligence
target, goal, objective, okr
market, country, locale, territory
segment, audience, cohort, targeting, target group, population
lead, prospect, sales opportunity, crm, pipeline of sales
support, help, assistance
onboarding, getting started, first steps, welcome tour
training, teach, education, workshop
event, conference, meetup, fair
partner, reseller, channel partner, affiliate
complaint, dispute, appeal, objection, escalate, escalation
deadline, due date, cut off date, time limit
policy, rule, guideline, regulation of the house
hour, hourly, opening hours, working hours
age, date of birth, birthday
name, title, display name
photo id, passport, driving licence, identity document, proof of identity, id check, kyc, know your customer
terms, conditions, small print
home page, landing page, start page
error message, error text, message wording
placeholder, sample data, dummy
preview, draft, unpublished
comparison, compare, versus, difference, diff
`;
