// What the server is asked, and what it says.

export class Refused extends Error {
  constructor(status, said) {
    super(said.error ?? `The server says ${status}.`);
    this.status = status;
    this.said = said;
  }
}

async function asked(path, options) {
  let answer;
  try {
    answer = await fetch(`api/${path}`, options);
  } catch {
    throw new Refused(0, { error: "The server does not answer; is `autograder words` still running?" });
  }
  const said = await answer.json();
  if (!answer.ok) throw new Refused(answer.status, said);
  return said;
}

const of = ({ assignment, name }) => new URLSearchParams({ assignment, question: name });

export const questions = () => asked("questions");
export const question = one => asked(`question?${of(one)}`);
export const answers = (one, ids) => asked(`answers?${of(one)}&ids=${ids.join(",")}`);
export const names = one => asked(`names?${of(one)}`);
export const mark = (one, given) => asked("mark", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ assignment: one.assignment, question: one.name, ...given }),
});
