/** One line, one idea: the plain words in which a story says what a decision says in terms of the trade. */
export const plainWords = `
store save hold record
fetch download pull collect load
send push submit forward
choose select pick choice
count number total
name label tag
owner author maintainer
day nightly night evening
thread worker process core
server backend host
test check verify
old existing previous
request call load
import require module package
text content copy sentence
seconds minutes duration hour
full entire complete all
ask request query question
prevent stop avoid block
list table summary directory
expose publish open
share common
`;
