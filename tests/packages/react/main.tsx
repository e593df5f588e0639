import { type AnswerDetail, LeadmarkAssessment, type LeadmarkAssessmentElement } from "leadmark/elements";
import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { line, score } from "../program.js";

function App() {
  const [points, setPoints] = useState<number | null>();
  const [answer, setAnswer] = useState<AnswerDetail>();
  const element = useRef<LeadmarkAssessmentElement>(null);
  useEffect(() => {
    score().then(setPoints);
  }, []);
  return (
    <>
      <output id="score">{points}</output>
      <output id="answer">{answer && line(answer)}</output>
      <leadmark-assessment
        ref={element}
        store="none"
        headingLevel={3}
        onleadmark-answer={({ detail }) => setAnswer(detail)}
      />
    </>
  );
}

const root = document.querySelector("#root");
if (root !== null && customElements.get("leadmark-assessment") === LeadmarkAssessment) {
  createRoot(root).render(<App />);
}
