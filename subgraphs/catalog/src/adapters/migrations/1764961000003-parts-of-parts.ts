import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Some covers name the gimbal with its camera, and others both of them by themselves: which are one has to be known. */
export class PartsOfParts1764961000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE component ADD COLUMN part_of_code text COLLATE "C" REFERENCES component;
      UPDATE component SET part_of_code = whole.code FROM component whole
        WHERE whole.code = 'gimbal_camera' AND component.code IN ('gimbal', 'camera')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE component DROP COLUMN part_of_code');
  }
}
