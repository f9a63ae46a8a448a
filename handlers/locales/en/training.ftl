### Training modules, open to everyone.

error-training-step-later = These steps build on each other. “{ $title }” is the one that comes next.
