import { useState } from 'react';
import { useTexts } from '../../i18n';
import { Brackets } from '../../ui/Brackets';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Table, td, th } from '../../ui/Table';
import { decisionOf, whose } from './assignment';
import { decideBlock } from './decisions';
import type { ReviewContext } from './ReviewPage';

/** Confirms what is left in one go, after a list has shown whose each block becomes. */
export function ConfirmRest({ context }: { context: ReviewContext }) {
  const texts = useTexts();
  const words = texts.imports;
  const { loaded, mapping, members, decide } = context;
  const [open, setOpen] = useState(false);
  const rest = loaded.proposal.blocks
    .map((block) => ({ block, decision: decisionOf(mapping, block) }))
    .filter(({ decision }) => !decision.confirmed)
    .map((one) => ({ ...one, known: whose(one.decision, members, words) }));
  const ready = rest.filter(({ known }) => known !== '');
  const unready = rest.filter(({ known }) => known === '').map(({ block }) => words.block(block.number));
  const confirm = () => {
    decide(ready.reduce((all, { decision }) => decideBlock(all, { ...decision, confirmed: true }), mapping));
    setOpen(false);
  };
  if (ready.length < 2) return null;
  return (
    <div>
      <Button look="secondary" onClick={() => setOpen(true)}>
        {words.confirmRest(ready.length)}
      </Button>
      {open && (
        <Dialog
          wide
          title={words.confirmRestTitle(ready.length)}
          onClose={() => setOpen(false)}
          actions={
            <>
              <Button onClick={confirm}>{words.confirmThese}</Button>
              <Button look="secondary" onClick={() => setOpen(false)}>
                {texts.common.cancel}
              </Button>
            </>
          }
        >
          <p>{words.confirmRestLead}</p>
          {unready.length > 0 && <p>{words.confirmLater(unready.join(words.comma))}</p>}
          <Table caption={words.blocksTitle} captionHidden dense>
            <thead>
              <tr>
                <th scope="col" className={th}>
                  {words.blockHead}
                </th>
                <th scope="col" className={th}>
                  {words.foundHead}
                </th>
                <th scope="col" className={th}>
                  {words.assign}
                </th>
              </tr>
            </thead>
            <tbody>
              {ready.map(({ block, known }) => (
                <tr key={block.number}>
                  <th scope="row" className={`${th} align-top`}>
                    {block.number}
                  </th>
                  <td className={td}>
                    {block.name?.text ?? texts.common.none}
                    <br />
                    <Brackets>{words.confidence[block.confidence]}</Brackets>
                  </td>
                  <td className={td}>{known}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        </Dialog>
      )}
    </div>
  );
}
