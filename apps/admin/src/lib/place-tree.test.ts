import { expect, test } from 'vitest';
import { placesLike, treeOf } from './place-tree.js';

const places = [
  { id: 'sh', name: '上海', parentId: 'east' },
  { id: 'north', name: '华北', parentId: null },
  { id: 'east', name: '华东', parentId: null },
  { id: 'pd', name: '浦东', parentId: 'sh' },
  { id: 'lost', name: 'Elsewhere', parentId: 'gone' },
];
const tree = treeOf(places);

test('each place stands below the one it belongs to, and none is lost', () => {
  expect(tree.map(({ id, depth }) => [id, depth])).toEqual([
    ['north', 0],
    ['east', 0],
    ['sh', 1],
    ['pd', 2],
    ['lost', 0],
  ]);
  expect(tree.find(({ id }) => id === 'pd')?.above).toEqual(['华东', '上海']);
});

test('typing finds a place by its name, and all that belongs to it', () => {
  expect(placesLike(tree, '上海').map(({ id }) => id)).toEqual(['sh', 'pd']);
  expect(placesLike(tree, ' else').map(({ id }) => id)).toEqual(['lost']);
  expect(placesLike(tree, '')).toBe(tree);
});
