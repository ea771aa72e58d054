/** Where what was asked for is instead, such as the page that a form leads to. */
export class PageMove extends Error {
  /** An address within the hub, as links have it. */
  readonly location: string;

  constructor(location: string) {
    super(`moved to ${location}`);
    this.name = 'PageMove';
    this.location = location;
  }
}
