import { Component } from 'preact';
import type { Translate } from '../Translate.ts';

interface UndoableState {
  message: string;
  /** Takes back what was kept last; null where nothing was. */
  undo: (() => Promise<void>) | null;
}

/** A part of a card in which the reader says something that is kept, and can take it back. A class, see `CopyCitation`. */
export abstract class Undoable<Props extends { t: Translate }> extends Component<Props, UndoableState> {
  override state: UndoableState = { message: '', undo: null };

  /** Keeps something, and says `kept` or that it was not; gives whether it was. `act` gives the way back. */
  protected async keepThis(act: () => Promise<() => Promise<void>>, kept: string): Promise<boolean> {
    try {
      const undo = await act();
      this.setState({ message: kept, undo });
      return true;
    } catch {
      this.setState({ message: this.props.t('recommendation.notKept'), undo: null });
      return false;
    }
  }

  takeBack = async (): Promise<void> => {
    const { t } = this.props;
    try {
      await this.state.undo?.();
      this.setState({ message: t('recommendation.undone'), undo: null });
    } catch {
      this.setState({ message: t('recommendation.notKept') });
    }
  };
}
