package dev.weighbridge.window;

import dev.weighbridge.window.Outlook.Question;

/** The answers to all questions. */
record Answers(Answer why, Answer whatIf, Answer howSure) {
  Answer to(Question question) {
    return switch (question) {
      case WHY -> why;
      case WHAT_IF -> whatIf;
      case HOW_SURE -> howSure;
    };
  }
}
