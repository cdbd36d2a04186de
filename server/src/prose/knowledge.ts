import lexicon from './lexicon.generated.json';
import { Lexicon } from './lexicon.ts';
import messageModel from './message-model.generated.json';
import { MessageModel } from './message-model.ts';
import { SentenceModel } from './model.ts';
import type { ModelData } from './model-data.ts';
import rulesModel from './rules-model.generated.json';
import sectionsModel from './sections-model.generated.json';

/** What the reading of prose knows beforehand: the classes of words, and the model trained on them. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  /** Tells sentences that a reader would mind, by rule. */
  readonly model?: SentenceModel;
  /** Weighs a sentence with the rest of its message; without, the frames' findings stand as they are. */
  readonly message?: MessageModel;
  /** Tells what a sentence does, by section. */
  readonly sections?: SentenceModel;
}

/** Everything that is known; made anew on each call, so that whoever asks decides how long it is kept. */
export const loadKnowledge = (): Knowledge => ({
  lexicon: new Lexicon(lexicon),
  model: new SentenceModel(rulesModel as ModelData),
  message: new MessageModel(messageModel),
  sections: new SentenceModel(sectionsModel as ModelData),
});
