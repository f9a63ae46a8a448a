### 学习模块，人人都可以使用。

error-training-step-later = 这些步骤前后衔接，接下来该做的是“{ $title }”。
