/** One line, one idea: the plain words in which a story says what a decision says in terms of the trade. */
export const plainWords = `
store save hold record
fetch download pull collect load
send push submit forward
choose select pick choice
name label tag
owner author maintainer
day nightly night evening
thread worker process
test check verify
request call load
import require module package
text content copy sentence
seconds minutes duration hour
full entire complete all
ask request query question
prevent stop avoid block
list table summary directory
expose publish open
count number total
old existing
`;
