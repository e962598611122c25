import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type MutableRefObject,
  type ReactNode,
  type RefObject,
} from 'react';
import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useDndContext,
  useSensor,
  useSensors,
  type CollisionDetection,
  type DragEndEvent,
  type KeyboardCoordinateGetter,
} from '@dnd-kit/core';
import { useDragWords } from './use-drag-words.js';
import {
  homeSpot,
  nextSpot,
  spotAt,
  spotId,
  spotOf,
  type Columns,
  type Direction,
  type Spot,
} from './spots.js';

/** The card that is dragged, and where it would be dropped. */
type Dragging = { card: string; spot: Spot | undefined };

const DraggingContext = createContext<Dragging | undefined>(undefined);
export const useDragging = (): Dragging | undefined => useContext(DraggingContext);

type DragBoardProps = {
  columns: Columns;
  cardName: (card: string) => string;
  columnName: (column: string) => string;
  onDrop: (card: string, spot: Spot) => void;
  children: ReactNode;
};

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** A click is no drag; and a finger that moves at once scrolls. */
const byMouse = { activationConstraint: { distance: 6 } };
const byTouch = { activationConstraint: { delay: 220, tolerance: 8 } };

/** Lets the cards within be dragged to another place: by mouse, by touch after a moment, and by keyboard. */
export function DragBoard({ columns, cardName, columnName, onDrop, children }: DragBoardProps) {
  const [dragging, setDragging] = useState<Dragging>();
  const byKeys = useRef<Spot>();
  const accessibility = useDragWords({ columns, cardName, columnName });

  const latest = useRef(columns);
  latest.current = columns;
  // The same one always, so that the cards need not be drawn again.
  const [keys] = useState(() => ({ coordinateGetter: byArrows(latest, byKeys) }));
  const sensors = useSensors(
    useSensor(MouseSensor, byMouse),
    useSensor(TouchSensor, byTouch),
    useSensor(KeyboardSensor, keys),
  );

  const spotUnder: CollisionDetection = ({ active, droppableRects, pointerCoordinates }) => {
    if (!pointerCoordinates) return byKeys.current ? [{ id: spotId(byKeys.current) }] : [];
    const boxes = columns.flatMap(({ id, cards }) => {
      const box = droppableRects.get(spotId({ column: id, before: undefined }));
      const inside = cards.flatMap((card) => {
        const rect =
          card === active.id ? undefined : droppableRects.get(spotId({ column: id, before: card }));
        return rect ? [{ id: card, top: rect.top, bottom: rect.bottom }] : [];
      });
      return box ? [{ id, left: box.left, right: box.right, cards: inside }] : [];
    });
    const spot = spotAt(boxes, pointerCoordinates.x, pointerCoordinates.y);
    return spot ? [{ id: spotId(spot) }] : [];
  };

  const end = ({ active, over }: Pick<DragEndEvent, 'active' | 'over'>) => {
    const card = String(active.id);
    const spot = over ? spotOf(columns, String(over.id)) : undefined;
    const home = homeSpot(columns, card);
    setDragging(undefined);
    if (spot && spot.before !== card && home && spotId(spot) !== spotId(home)) onDrop(card, spot);
  };

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={spotUnder}
      accessibility={accessibility}
      onDragStart={({ active }) => {
        byKeys.current = undefined;
        setDragging({ card: String(active.id), spot: undefined });
      }}
      onDragOver={({ active, over }) =>
        setDragging({ card: String(active.id), spot: over ? spotOf(columns, String(over.id)) : undefined })
      }
      onDragEnd={end}
      onDragCancel={() => setDragging(undefined)}
    >
      <DraggingContext.Provider value={dragging}>
        <Remeasure spot={dragging?.spot && spotId(dragging.spot)} columns={columns} />
        {children}
      </DraggingContext.Provider>
      <DragOverlay dropAnimation={null}>
        {dragging && <div className="drag-overlay">{cardName(dragging.card)}</div>}
      </DragOverlay>
    </DndContext>
  );
}

/** How far above the end of a column a card is held that goes last. */
const endHeight = 120;

/** An arrow key leads to the next place, in this column or the one beside it. */
const byArrows =
  (columns: RefObject<Columns>, spot: MutableRefObject<Spot | undefined>): KeyboardCoordinateGetter =>
  (event, { active, context: { droppableRects } }) => {
    const now = columns.current ?? [];
    const direction = directions[event.code];
    const from = spot.current ?? homeSpot(now, String(active));
    const next = direction && from && nextSpot(now, String(active), from, direction);
    const box = next && droppableRects.get(spotId(next));
    if (!next || !box) return undefined;
    event.preventDefault();
    spot.current = next;
    return { x: box.left, y: next.before ? box.top : Math.max(box.top, box.bottom - endHeight) };
  };

/** The place kept free moves the cards below it: what can be dropped on is measured again then, and only then. */
function Remeasure({ spot, columns }: { spot: string | undefined; columns: Columns }) {
  const { measureDroppableContainers } = useDndContext();
  const ids = useMemo(
    () =>
      columns.flatMap(({ id, cards }) => [
        spotId({ column: id, before: undefined }),
        ...cards.map((card) => spotId({ column: id, before: card })),
      ]),
    [columns],
  );
  useEffect(() => {
    if (spot) measureDroppableContainers(ids);
  }, [spot, ids, measureDroppableContainers]);
  return null;
}
