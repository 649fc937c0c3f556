// AngularJS: ng-model, plain (hears `input` and `change`) or with updateOn: 'blur' (hears `blur` only).

import { readVisit, wait } from '../shared/account.ts';
import { exposeField } from '../shared/recorder.ts';
import { ask, type Mount } from './form-spec.ts';

interface Scope extends Record<string, unknown> {
  model: { code?: string; note?: string };
  $apply(work: () => void): void;
}

const template = (options: string) => `
  <form class="share-form" ng-controller="ShareController" ng-submit="submit()" novalidate>
    <h1>{{spec.heading}}</h1>
    <p>{{spec.about}}</p>
    <label class="row"><span>{{spec.codeLabel}}</span>
      <input type="text" class="share-code" name="code" autocomplete="off" ng-model="model.code" ${options}></label>
    <label class="row"><span>{{spec.noteLabel}}</span>
      <input type="text" class="share-note" name="note" ng-model="model.note" ${options}></label>
    <p ng-if="answer.message" ng-class="answer.ok ? 'good' : 'bad'" role="status">{{answer.message}}</p>
    <button type="submit" class="share-button">{{spec.button}}</button>
    <h2>{{spec.listTitle}}</h2>
    <ul><li ng-repeat="clinic in clinics() track by clinic.code">{{clinic.name}}</li></ul>
  </form>`;

/** Builds the form; where `onBlur`, the model takes the value only when focus leaves the field. */
export function mountAngularJs(onBlur: boolean): Mount {
  return async (root, spec, account) => {
    // Read once while the library loads: nothing is compiled while the page runs, which its policy forbids.
    document.documentElement.setAttribute('ng-csp', '');
    const { default: angular } = await import('angular');
    await wait(readVisit().slow);
    root.innerHTML = template(onBlur ? `ng-model-options="{ updateOn: 'blur' }"` : '');
    const controller = ($scope: Scope) => {
      $scope.model = {};
      exposeField('code', () => $scope.model.code ?? '');
      exposeField('note', () => $scope.model.note ?? '');
      Object.assign($scope, {
        spec,
        answer: { ok: false, message: '' },
        clinics: () => account.clinics(),
        submit: async () => {
          const answer = await ask(spec, account, $scope.model.code ?? '');
          $scope.$apply(() => Object.assign($scope, { answer }));
        },
      });
    };
    angular.module('share', []).controller('ShareController', ['$scope', controller]);
    angular.bootstrap(root, ['share'], { strictDi: true });
  };
}
