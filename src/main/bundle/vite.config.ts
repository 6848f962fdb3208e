// copied by the build to where Vaadin looks for it
import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

const customConfig: UserConfigFn = () => ({
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // what all scripts share must not lie in the program's first one, or drawing a chart would start the program
            { name: 'shared', test: /rolldown[/\\]runtime|vite[/\\]preload-helper/ },
          ],
        },
      },
    },
  },
});

export default overrideVaadinConfig(customConfig);
