"""Take in what learners have handed in: from downloads of any kind to one folder a learner."""
