import { isWorking, type Item } from '@bti/domain';
import { Icon } from '@bti/ui';
import { Decision } from './decision.tsx';
import { Block } from './facts.tsx';
import { LinkBlock } from './item-links.tsx';
import { Said } from './said.tsx';
import { StepTools } from './tools.tsx';
import { Who, When } from './step-who-when.tsx';
import { Rich, Running, Text, useHas } from './text.tsx';
import { useView } from './use-view.tsx';
import { Parts } from './whose.tsx';

type Props = { step: Item<'step'>; level?: Item<'level'>; as: 'h2' | 'h4' };

/**
 * A step whole: what; who, when and with what; then how, why and the rest, and last where it leads. The middle stands
 * beside the rest where there is room, and between them on a phone.
 */
export function StepBody({ step, level, as }: Props) {
  return (
    <Parts item={step}>
      <div className="step-body">
        <div className="step-what">
          <What step={step} as={as} />
        </div>
        <div className="step-facts">
          <Who step={step} as={as} />
          <When step={step} as={as} />
          <StepTools step={step} as={as} />
          <Arenas step={step} as={as} />
        </div>
        <div className="step-rest">
          <Rest step={step} as={as} />
          <Decision step={step} here={level} as={as} />
        </div>
      </div>
    </Parts>
  );
}

function What({ step, as }: Props) {
  const view = useView();
  const has = useHas();
  const { what, tasks } = step.data;
  const top = as === 'h2' ? 3 : 5;
  return (
    <>
      {has(what) && (
        <Block title={<Text value={view.label('what')} />} as={as} fields={['what']}>
          <Rich value={what} top={top} />
        </Block>
      )}
      {tasks.length > 0 && (
        <Block title={view.words.tasks} as={as} fields={['tasks']}>
          <ol className="tasks">
            {tasks.map((task) => (
              <li key={task.id}>
                <Running value={task.task} />
              </li>
            ))}
          </ol>
        </Block>
      )}
    </>
  );
}

function Arenas({ step, as }: Props) {
  const view = useView();
  return (
    <>
      <LinkBlock
        title={<Text value={view.label('arena')} />}
        icon="people"
        items={view.all(step.data.arenas, 'arena')}
        as={as}
        fields={['arenas']}
      />
      {step.data.needsConsent && (
        <p className="consent">
          <Icon name="check" />
          {view.words.consentNeeded}
        </p>
      )}
    </>
  );
}

function Rest({ step, as }: Props) {
  const view = useView();
  const has = useHas();
  const { words } = view;
  const { how, why, questions, childsVoice, record, exceptions, blocks, legalReferences, guides } = step.data;
  const top = as === 'h2' ? 3 : 5;
  const readers = { everyone: '', leader: words.forLeaders, parents: words.forParentsReader };
  const also = [...view.all(guides, 'guide'), ...view.all(guides, 'page')];
  const laws = view.all(legalReferences, 'legalReference');
  return (
    <>
      {has(how) && (
        <Block title={<Text value={view.label('how')} />} as={as} fields={['how']}>
          <Rich value={how} top={top} />
        </Block>
      )}
      {questions.length > 0 && (
        <Block title={words.questions} as={as} fields={['questions']}>
          <ul className="questions">
            {questions.map((entry) => (
              <li key={entry.id}>
                <Running value={entry.question} />
              </li>
            ))}
          </ul>
        </Block>
      )}
      {has(childsVoice) && (
        <div className="voice">
          <Block title={words.childsVoice} icon="speech" as={as} fields={['childsVoice']}>
            <Rich value={childsVoice} top={top} />
          </Block>
        </div>
      )}
      {has(record) && (
        <Block title={isWorking(view.lens) ? words.record : words.recorded} as={as} fields={['record']}>
          <Rich value={record} top={top} />
        </Block>
      )}
      {has(why) && (
        <Block title={<Text value={view.label('why')} />} as={as} fields={['why']}>
          <Rich value={why} top={top} />
        </Block>
      )}
      {blocks.map((block) => {
        const tjeneste = block.tjeneste === null ? undefined : view.all([block.tjeneste], 'tjeneste')[0];
        const reader = block.reader && readers[block.reader];
        return (
          <Block key={block.id} title={<Text value={block.title} />} as={as} fields={['blocks']}>
            {(reader || tjeneste) && (
              <p className="tags">
                {reader && <span>{reader}</span>}
                {tjeneste && (
                  <span>
                    <Said sentence={words.onlyFor} name={view.title(tjeneste)} />
                  </span>
                )}
              </p>
            )}
            <Rich value={block.body} top={top} />
          </Block>
        );
      })}
      {has(exceptions) && (
        <Block title={words.exceptions} as={as} fields={['exceptions']}>
          <Rich value={exceptions} top={top} />
        </Block>
      )}
      <LinkBlock title={words.laws} items={laws} as={as} fields={['legalReferences']} />
      <LinkBlock title={words.seeAlso} items={also} as={as} fields={['guides']} />
    </>
  );
}
